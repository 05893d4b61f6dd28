package dev.leash.samples.networkwaitinexpirationhandler;

import org.robovm.apple.uikit.UIApplication;

/** The handler ends the task and nothing else. */
public class EndOnlyOk {
  private long task = UIApplication.getInvalidBackgroundTask();

  boolean begin(UIApplication application) {
    task = application.beginBackgroundTask(() -> finish());
    return task != UIApplication.getInvalidBackgroundTask();
  }

  /** Called when the work is done, and by the handler. */
  public synchronized void finish() {
    if (task != UIApplication.getInvalidBackgroundTask()) {
      UIApplication.getSharedApplication().endBackgroundTask(task);
      task = UIApplication.getInvalidBackgroundTask();
    }
  }
}
