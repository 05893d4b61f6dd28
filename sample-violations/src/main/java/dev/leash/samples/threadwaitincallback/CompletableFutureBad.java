package dev.leash.samples.threadwaitincallback;

import com.gluonhq.attach.lifecycle.LifecycleEvent;
import com.gluonhq.attach.lifecycle.LifecycleService;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.concurrent.CompletableFuture;

/** {@code join} hides that it waits: it declares no exception. */
public class CompletableFutureBad {
  volatile InputStream answer;

  void listen(LifecycleService service) {
    service.addListener(LifecycleEvent.PAUSE, this::save);
  }

  private void save() {
    CompletableFuture<InputStream> connected = CompletableFuture.supplyAsync(this::connect);
    // expect error LEASH_THREAD_WAIT_IN_CALLBACK [platform=gluon]
    answer = connected.join();
  }

  private InputStream connect() {
    try {
      return new URL("https://sync.example.org/").openStream();
    } catch (IOException e) {
      return null;
    }
  }
}
