package dev.leash.samples.networkwaitincallback.roots;

import com.gluonhq.attach.lifecycle.LifecycleEvent;
import com.gluonhq.attach.lifecycle.LifecycleService;
import java.io.IOException;
import java.net.Socket;

/** The same registration for the way in. */
public class GluonResumeOk {
  Socket socket;

  void listen(LifecycleService service) {
    service.addListener(
        LifecycleEvent.RESUME,
        () -> {
          try {
            socket = new Socket("sync.example.org", 7000);
          } catch (IOException e) {
            socket = null;
          }
        });
  }
}
