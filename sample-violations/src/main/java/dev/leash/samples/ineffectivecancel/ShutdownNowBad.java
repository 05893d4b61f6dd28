package dev.leash.samples.ineffectivecancel;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** {@code shutdownNow} interrupts the acceptor, which does not notice. */
public class ShutdownNowBad implements AutoCloseable {
  private final ExecutorService acceptor = Executors.newSingleThreadExecutor();

  public void listen(int port) throws IOException {
    ServerSocket server = new ServerSocket(port);
    acceptor.execute(
        () -> {
          while (!Thread.currentThread().isInterrupted()) {
            try {
              // expect warning LEASH_INEFFECTIVE_CANCEL
              server.accept().close();
            } catch (IOException e) {
              System.err.println("client lost");
            }
          }
        });
  }

  @Override
  public void close() {
    acceptor.shutdownNow();
  }
}
