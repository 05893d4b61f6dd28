package dev.leash.samples.networkwaitinexpirationhandler;

import apple.uikit.UIApplication;

/** Multi-OS Engine's handler that only ends its task. */
public class MoeHandlerOk {
  private long task;

  void begin(UIApplication application) {
    task =
        application.beginBackgroundTaskWithExpirationHandler(
            () -> application.endBackgroundTask(task));
  }
}
