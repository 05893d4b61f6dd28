package dev.leash.samples.networkwaitinexpirationhandler;

import edu.umd.cs.findbugs.annotations.SuppressFBWarnings;
import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;

/** Accepted around a lambda. */
public class SuppressedHandlerOk {
  Socket socket;
  private long task = UIApplication.getInvalidBackgroundTask();

  @SuppressFBWarnings("LEASH_NETWORK_WAIT_IN_EXPIRATION_HANDLER")
  boolean begin(UIApplication application) {
    task =
        application.beginBackgroundTask(
            () -> {
              try {
                socket = new Socket("localhost", 7000);
              } catch (IOException e) {
                socket = null;
              }
              finish();
            });
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
