package dev.leash.samples.uncancellableaccept;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;

/** The time-out only begins the next round of the same endless loop. */
public class TimeoutGoesOnBad implements Runnable {
  private final ServerSocket server;
  private long idle;

  public TimeoutGoesOnBad(int port) throws IOException {
    server = new ServerSocket(port);
    server.setSoTimeout(1000);
  }

  @Override
  public void run() {
    for (; ; ) {
      try {
        // expect warning LEASH_UNCANCELLABLE_ACCEPT
        server.accept().close();
        idle = 0;
      } catch (SocketTimeoutException e) {
        idle++;
      } catch (IOException e) {
        System.err.println("refused after " + idle + " s");
      }
    }
  }
}
