package dev.leash.samples.invalidtaskunchecked;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.robovm.apple.uikit.UIApplication;

/** A helper returns the identifier, and its caller looks at it. */
public class TripSyncOk {
  private static final long NONE = UIApplication.getInvalidBackgroundTask();

  private final ExecutorService executor = Executors.newSingleThreadExecutor();
  private volatile boolean hurry;
  private long id = NONE;
  volatile double distance;

  public void measure(double[] legs) {
    long granted = begin("distance");
    if (granted == NONE) {
      return;
    }
    id = granted;
    executor.execute(
        () -> {
          double sum = 0;
          for (int i = 0; i < legs.length && !hurry; i++) {
            sum += legs[i];
          }
          distance = sum;
          end();
        });
  }

  private long begin(String name) {
    UIApplication app = UIApplication.getSharedApplication();
    return app.beginBackgroundTask(
        name,
        () -> {
          hurry = true;
          end();
        });
  }

  private synchronized void end() {
    if (id != NONE) {
      UIApplication.getSharedApplication().endBackgroundTask(id);
      id = NONE;
    }
  }
}
