package dev.leash.samples.networkwaitinexpirationhandler;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;

/** Dropping the connection without a goodbye is quick. */
public class CloseSocketOk {
  private final Socket socket;
  private long task;

  CloseSocketOk(Socket socket) {
    this.socket = socket;
  }

  void begin(UIApplication application) {
    task = application.beginBackgroundTask(this::expired);
  }

  private void expired() {
    try {
      socket.close();
    } catch (IOException e) {
      System.err.println("not closed");
    }
    UIApplication.getSharedApplication().endBackgroundTask(task);
  }
}
