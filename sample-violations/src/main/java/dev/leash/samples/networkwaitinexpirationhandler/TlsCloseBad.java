package dev.leash.samples.networkwaitinexpirationhandler;

import java.io.IOException;
import javax.net.ssl.SSLSocket;
import org.robovm.apple.uikit.UIApplication;

/** The clean-up is what hangs. */
public class TlsCloseBad {
  private final SSLSocket socket;
  private long task = UIApplication.getInvalidBackgroundTask();

  TlsCloseBad(SSLSocket socket) {
    this.socket = socket;
  }

  boolean begin(UIApplication application) {
    task = application.beginBackgroundTask(this::expired);
    return task != UIApplication.getInvalidBackgroundTask();
  }

  private void expired() {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_EXPIRATION_HANDLER
      socket.close();
    } catch (IOException e) {
      System.err.println("not closed");
    }
    finish();
  }

  /** Called when the work is done, and by the handler. */
  public synchronized void finish() {
    if (task != UIApplication.getInvalidBackgroundTask()) {
      UIApplication.getSharedApplication().endBackgroundTask(task);
      task = UIApplication.getInvalidBackgroundTask();
    }
  }
}
