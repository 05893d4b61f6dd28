package dev.leash.samples.networkwaitinexpirationhandler;

import apple.backgroundtasks.BGTask;
import apple.uikit.UIApplication;
import apple.uikit.c.UIKit;
import java.io.IOException;
import java.net.Socket;

/** Multi-OS Engine's blocks. */
public class MoeHandlerBad {
  private Socket socket;
  private long task = UIKit.UIBackgroundTaskInvalid();

  boolean begin(UIApplication application) {
    task =
        application.beginBackgroundTaskWithExpirationHandler(
            () -> {
              // expect error LEASH_NETWORK_WAIT_IN_EXPIRATION_HANDLER [platform=moe] #task
              goodbye();
              finish();
            });
    return task != UIKit.UIBackgroundTaskInvalid();
  }

  void launched(BGTask task) {
    task.setExpirationHandler(
        () -> {
          // expect error LEASH_NETWORK_WAIT_IN_EXPIRATION_HANDLER [platform=moe] #bg
          goodbye();
          task.setTaskCompletedWithSuccess(false);
        });
  }

  private void goodbye() {
    try {
      // step #task #bg
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }

  boolean connected() {
    return socket != null;
  }

  /** Called when the work is done, and by the handler. */
  public synchronized void finish() {
    if (task != UIKit.UIBackgroundTaskInvalid()) {
      UIApplication.sharedApplication().endBackgroundTask(task);
      task = UIKit.UIBackgroundTaskInvalid();
    }
  }
}
