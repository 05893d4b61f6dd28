package dev.leash.samples.uncancellableaccept;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

/** Not set is -1, which never gets to the socket: a default takes its place. */
public class TimeoutReplacedOk {
  private int acceptMillis = -1;

  public void setAcceptMillis(int millis) {
    if (millis <= 0) {
      throw new IllegalArgumentException("positive, please");
    }
    acceptMillis = millis;
  }

  private int limit() {
    return acceptMillis == -1 ? 30_000 : acceptMillis;
  }

  public Socket awaitClient(int port) throws IOException {
    try (ServerSocket server = new ServerSocket(port)) {
      server.setSoTimeout(limit());
      return server.accept();
    }
  }
}
