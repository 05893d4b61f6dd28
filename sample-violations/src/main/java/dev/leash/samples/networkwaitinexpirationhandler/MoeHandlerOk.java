package dev.leash.samples.networkwaitinexpirationhandler;

import apple.uikit.UIApplication;
import apple.uikit.c.UIKit;

/** Multi-OS Engine's handler that only ends its task. */
public class MoeHandlerOk {
  private long task = UIKit.UIBackgroundTaskInvalid();

  boolean begin(UIApplication application) {
    task = application.beginBackgroundTaskWithExpirationHandler(this::finish);
    return task != UIKit.UIBackgroundTaskInvalid();
  }

  /** Called when the work is done, and by the handler. */
  public synchronized void finish() {
    if (task != UIKit.UIBackgroundTaskInvalid()) {
      UIApplication.sharedApplication().endBackgroundTask(task);
      task = UIKit.UIBackgroundTaskInvalid();
    }
  }
}
