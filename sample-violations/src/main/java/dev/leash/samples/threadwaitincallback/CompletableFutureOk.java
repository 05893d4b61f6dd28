package dev.leash.samples.threadwaitincallback;

import com.gluonhq.attach.lifecycle.LifecycleEvent;
import com.gluonhq.attach.lifecycle.LifecycleService;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.concurrent.CompletableFuture;

/** What comes after the answer is chained, not waited for. */
public class CompletableFutureOk {
  volatile InputStream answer;

  void listen(LifecycleService service) {
    service.addListener(LifecycleEvent.PAUSE, this::save);
  }

  private void save() {
    CompletableFuture.supplyAsync(this::connect).thenAccept(connected -> answer = connected);
  }

  private InputStream connect() {
    try {
      return new URL("https://sync.example.org/").openStream();
    } catch (IOException e) {
      return null;
    }
  }
}
