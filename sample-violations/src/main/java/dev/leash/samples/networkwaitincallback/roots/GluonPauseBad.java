package dev.leash.samples.networkwaitincallback.roots;

import com.gluonhq.attach.lifecycle.LifecycleEvent;
import com.gluonhq.attach.lifecycle.LifecycleService;
import java.io.IOException;
import java.net.Socket;

/** Gluon runs PAUSE listeners inside the system's notification. */
public class GluonPauseBad {
  Socket socket;

  void listen(LifecycleService service) {
    service.addListener(
        LifecycleEvent.PAUSE,
        () -> {
          try {
            // expect error LEASH_NETWORK_WAIT_IN_CALLBACK [platform=gluon]
            socket = new Socket("sync.example.org", 7000);
          } catch (IOException e) {
            socket = null;
          }
        });
  }
}
