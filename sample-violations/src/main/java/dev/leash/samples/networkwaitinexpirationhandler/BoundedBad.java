package dev.leash.samples.networkwaitinexpirationhandler;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketAddress;
import org.robovm.apple.uikit.UIApplication;

/** A bounded network wait in a handler is still a network wait. */
public class BoundedBad {
  private final Socket socket = new Socket();
  private final SocketAddress server;
  private long task = UIApplication.getInvalidBackgroundTask();

  BoundedBad(SocketAddress server) {
    this.server = server;
  }

  boolean begin(UIApplication application) {
    task = application.beginBackgroundTask(this::expired);
    return task != UIApplication.getInvalidBackgroundTask();
  }

  private void expired() {
    try {
      // expect warning LEASH_NETWORK_WAIT_IN_EXPIRATION_HANDLER
      socket.connect(server, 250);
    } catch (IOException e) {
      System.err.println("no goodbye");
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
