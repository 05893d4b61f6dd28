package dev.leash.samples.networkwaitinexpirationhandler;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;

/** Dropping the connection without a goodbye is quick. */
public class CloseSocketOk {
  private final Socket socket;
  private long task = UIApplication.getInvalidBackgroundTask();

  CloseSocketOk(Socket socket) {
    this.socket = socket;
  }

  boolean begin(UIApplication application) {
    task = application.beginBackgroundTask(this::expired);
    return task != UIApplication.getInvalidBackgroundTask();
  }

  private void expired() {
    try {
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
