package dev.leash.samples.networkwaitinexpirationhandler;

import org.robovm.apple.uikit.UIApplication;

/** The handler ends the task and nothing else. */
public class EndOnlyOk {
  private long task;

  void begin(UIApplication application) {
    task = application.beginBackgroundTask(() -> application.endBackgroundTask(task));
  }
}
