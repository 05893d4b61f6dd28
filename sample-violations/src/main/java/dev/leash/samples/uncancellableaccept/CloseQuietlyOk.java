package dev.leash.samples.uncancellableaccept;

import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Closed by a helper of the everyday kind. */
public class CloseQuietlyOk {
  private final ExecutorService threads = Executors.newSingleThreadExecutor();
  private final ServerSocket server;

  public CloseQuietlyOk(int port) throws IOException {
    server = new ServerSocket(port);
    threads.submit(this::acceptAll);
  }

  private Void acceptAll() throws IOException {
    while (true) {
      server.accept().close();
    }
  }

  public void shutdown() {
    closeQuietly(server);
    threads.shutdown();
  }

  private static void closeQuietly(Closeable closeable) {
    try {
      if (closeable != null) {
        closeable.close();
      }
    } catch (IOException ignored) {
      // Nothing to be done about it.
    }
  }
}
