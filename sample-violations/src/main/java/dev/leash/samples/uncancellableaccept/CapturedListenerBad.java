package dev.leash.samples.uncancellableaccept;

import java.io.IOException;
import java.net.ServerSocket;

/** The lambda holds the only reference, in the captured variable. */
public class CapturedListenerBad {
  public int open() throws IOException {
    ServerSocket probe = new ServerSocket(0);
    new Thread(
            () -> {
              try {
                // expect warning LEASH_UNCANCELLABLE_ACCEPT
                probe.accept().close();
              } catch (IOException e) {
                System.err.println("nobody came");
              } finally {
                close(probe);
              }
            })
        .start();
    return probe.getLocalPort();
  }

  private static void close(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      System.err.println("still open");
    }
  }
}
