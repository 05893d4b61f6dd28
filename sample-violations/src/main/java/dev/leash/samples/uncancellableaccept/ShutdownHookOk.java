package dev.leash.samples.uncancellableaccept;

import java.io.IOException;
import java.net.ServerSocket;

/** The hook runs on a thread of its own. */
public final class ShutdownHookOk {
  private ShutdownHookOk() {}

  public static void main(String[] args) throws IOException {
    ServerSocket server = new ServerSocket(4242);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  try {
                    server.close();
                  } catch (IOException e) {
                    System.err.println("left open");
                  }
                }));
    while (!server.isClosed()) {
      server.accept().close();
    }
  }
}
