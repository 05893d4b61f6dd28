package dev.leash.samples.invalidtaskunchecked;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.robovm.apple.uikit.UIApplication;

/** The caller asks whether the identifier is there, and not whether it is one. */
public class TripSyncBad {
  private final ExecutorService executor = Executors.newSingleThreadExecutor();
  private final Map<String, Long> open = new HashMap<>();
  private volatile boolean hurry;
  volatile double distance;

  public void measure(double[] legs) {
    open.put("distance", begin("distance"));
    if (!open.containsKey("distance")) {
      return;
    }
    executor.execute(
        () -> {
          double sum = 0;
          for (int i = 0; i < legs.length && !hurry; i++) {
            sum += legs[i];
          }
          distance = sum;
          end("distance");
        });
  }

  private long begin(String key) {
    UIApplication app = UIApplication.getSharedApplication();
    // expect warning LEASH_INVALID_TASK_UNCHECKED [platform=robovm]
    return app.beginBackgroundTask(
        key,
        () -> {
          hurry = true;
          end(key);
        });
  }

  private void end(String key) {
    Long id = open.remove(key);
    if (id != null) {
      UIApplication.getSharedApplication().endBackgroundTask(id);
    }
  }
}
