package dev.leash.samples.networkwaitinexpirationhandler;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;

/** The app's own helper begins the task with the handler it is given. */
// metamorphic: handler
public class HelperRegistersBad {
  Socket socket;
  private long task = UIApplication.getInvalidBackgroundTask();

  boolean begin() {
    task = Tasks.begin("sync", this::expired);
    return task != UIApplication.getInvalidBackgroundTask();
  }

  private void expired() {
    // expect error LEASH_NETWORK_WAIT_IN_EXPIRATION_HANDLER [platform=robovm] #a
    goodbye();
    finish();
  }

  private void goodbye() {
    try {
      // step #a
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }

  /** Called when the work is done, and by the handler. */
  public synchronized void finish() {
    if (task != UIApplication.getInvalidBackgroundTask()) {
      UIApplication.getSharedApplication().endBackgroundTask(task);
      task = UIApplication.getInvalidBackgroundTask();
    }
  }

  static final class Tasks {
    private Tasks() {}

    static long begin(String name, Runnable handler) {
      UIApplication application = UIApplication.getSharedApplication();
      return application.beginBackgroundTask(name, handler);
    }
  }
}
