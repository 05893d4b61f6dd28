package dev.leash.samples.defaultrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.uikit.UIApplication;

/** The handler runs the loop before it ends its task. */
public class ExpirationHandlerBad {
  private long task = UIApplication.getInvalidBackgroundTask();

  void begin(UIApplication application) {
    task = application.beginBackgroundTask(this::expired);
    if (task != UIApplication.getInvalidBackgroundTask()) {
      System.out.println("saving");
      end();
    }
  }

  private void expired() {
    // expect error LEASH_DEFAULT_RUN_LOOP_MODE [platform=robovm]
    NSRunLoop.getCurrent().runUntil(NSDate.createWithTimeIntervalSinceNow(1));
    end();
  }

  private void end() {
    if (task != UIApplication.getInvalidBackgroundTask()) {
      UIApplication.getSharedApplication().endBackgroundTask(task);
      task = UIApplication.getInvalidBackgroundTask();
    }
  }
}
