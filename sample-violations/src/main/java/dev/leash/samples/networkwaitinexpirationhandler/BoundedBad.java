package dev.leash.samples.networkwaitinexpirationhandler;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketAddress;
import org.robovm.apple.uikit.UIApplication;

/** A bounded network wait in a handler is still a network wait. */
public class BoundedBad {
  private final Socket socket = new Socket();
  private final SocketAddress server;

  BoundedBad(SocketAddress server) {
    this.server = server;
  }

  long begin(UIApplication application) {
    return application.beginBackgroundTask(this::expired);
  }

  private void expired() {
    try {
      // expect warning LEASH_NETWORK_WAIT_IN_EXPIRATION_HANDLER
      socket.connect(server, 250);
    } catch (IOException e) {
      System.err.println("no goodbye");
    }
  }
}
