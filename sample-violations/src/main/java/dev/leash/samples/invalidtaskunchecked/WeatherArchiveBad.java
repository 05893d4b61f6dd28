package dev.leash.samples.invalidtaskunchecked;

import apple.c.Globals;
import apple.uikit.UIApplication;
import apple.uikit.c.UIKit;

/** Multi-OS Engine: of two tasks in a row the first one's answer is looked at, not the second's. */
public class WeatherArchiveBad {
  private final long[] ids = {UIKit.UIBackgroundTaskInvalid()};
  private volatile boolean enough;
  volatile float warmest;
  volatile float coldest;

  public void evaluate(float[] degrees) {
    enough = false;
    ids[0] = begin("warmest");
    if (ids[0] == UIKit.UIBackgroundTaskInvalid()) {
      return;
    }
    Globals.dispatch_async(
        Globals.dispatch_get_global_queue(0, 0),
        () -> {
          warmest = extreme(degrees, 1);
          end();
          again(degrees);
        });
  }

  private void again(float[] degrees) {
    UIApplication app = UIApplication.sharedApplication();
    // expect warning LEASH_INVALID_TASK_UNCHECKED [platform=moe]
    ids[0] = app.beginBackgroundTaskWithNameExpirationHandler("coldest", this::expired);
    coldest = -extreme(degrees, -1);
    end();
  }

  private long begin(String name) {
    UIApplication app = UIApplication.sharedApplication();
    return app.beginBackgroundTaskWithNameExpirationHandler(name, this::expired);
  }

  private float extreme(float[] degrees, int sign) {
    float best = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < degrees.length && !enough; i++) {
      best = Math.max(best, sign * degrees[i]);
    }
    return best;
  }

  private void expired() {
    enough = true;
    end();
  }

  private void end() {
    synchronized (ids) {
      long held = ids[0];
      ids[0] = UIKit.UIBackgroundTaskInvalid();
      if (held != UIKit.UIBackgroundTaskInvalid()) {
        UIApplication.sharedApplication().endBackgroundTask(held);
      }
    }
  }
}
