package dev.leash.samples.threadwaitincallback;

import com.gluonhq.attach.lifecycle.LifecycleEvent;
import com.gluonhq.attach.lifecycle.LifecycleService;
import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;

/** What comes after the answer is chained, not waited for. */
public class CompletableFutureOk {
  volatile Socket socket;

  void listen(LifecycleService service) {
    service.addListener(LifecycleEvent.PAUSE, this::save);
  }

  private void save() {
    CompletableFuture.supplyAsync(this::connect).thenAccept(connected -> socket = connected);
  }

  private Socket connect() {
    try {
      return new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      return null;
    }
  }
}
