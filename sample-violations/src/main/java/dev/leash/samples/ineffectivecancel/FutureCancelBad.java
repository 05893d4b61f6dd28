package dev.leash.samples.ineffectivecancel;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The interrupt of {@code cancel(true)} does not reach a socket's read. */
public class FutureCancelBad {
  private final ExecutorService pool = Executors.newSingleThreadExecutor();
  private Future<?> subscription;

  public void subscribe(InetSocketAddress feed) {
    // step #a
    subscription = pool.submit(() -> follow(feed));
  }

  private static void follow(InetSocketAddress feed) {
    try (Socket socket = new Socket()) {
      socket.connect(feed, 5000);
      // expect warning LEASH_INEFFECTIVE_CANCEL #a
      while (socket.getInputStream().read() >= 0) {
        System.out.print('.');
      }
    } catch (IOException e) {
      System.err.println("feed lost");
    }
  }

  public void unsubscribe() {
    subscription.cancel(true);
  }
}
