package dev.leash.samples.networkwaitincallback.roots;

import com.gluonhq.attach.lifecycle.LifecycleEvent;
import com.gluonhq.attach.lifecycle.LifecycleService;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** The same registration for the way in. */
public class GluonResumeOk {
  InputStream answer;

  void listen(LifecycleService service) {
    service.addListener(
        LifecycleEvent.RESUME,
        () -> {
          try {
            answer = new URL("https://sync.example.org/").openStream();
          } catch (IOException e) {
            answer = null;
          }
        });
  }
}
