package dev.leash.samples.uncancellableaccept;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

/** Not set is -1, and then no time limit is set. */
public class TimeoutSkippedBad {
  private int acceptMillis = -1;

  public void setAcceptMillis(int millis) {
    if (millis <= 0) {
      throw new IllegalArgumentException("positive, please");
    }
    acceptMillis = millis;
  }

  public Socket awaitClient(int port) throws IOException {
    try (ServerSocket server = new ServerSocket(port)) {
      if (acceptMillis != -1) {
        server.setSoTimeout(acceptMillis);
      }
      // expect warning LEASH_UNCANCELLABLE_ACCEPT
      return server.accept();
    }
  }
}
