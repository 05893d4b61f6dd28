package dev.leash.samples.threadwaitincallback;

import com.gluonhq.attach.lifecycle.LifecycleEvent;
import com.gluonhq.attach.lifecycle.LifecycleService;
import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;

/** {@code join} hides that it waits: it declares no exception. */
public class CompletableFutureBad {
  volatile Socket socket;

  void listen(LifecycleService service) {
    service.addListener(LifecycleEvent.PAUSE, this::save);
  }

  private void save() {
    CompletableFuture<Socket> connected = CompletableFuture.supplyAsync(this::connect);
    // expect error LEASH_THREAD_WAIT_IN_CALLBACK [platform=gluon]
    socket = connected.join();
  }

  private Socket connect() {
    try {
      return new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      return null;
    }
  }
}
