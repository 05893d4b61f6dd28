package dev.leash.samples.uncancellableaccept;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;

/** Looks at the flag twice a second. */
public class TimeoutAndFlagOk implements Runnable {
  private final int port;
  private volatile boolean stopped;

  public TimeoutAndFlagOk(int port) {
    this.port = port;
  }

  @Override
  public void run() {
    try (ServerSocket server = new ServerSocket(port)) {
      server.setSoTimeout(500);
      while (!stopped) {
        try {
          server.accept().close();
        } catch (SocketTimeoutException e) {
          continue;
        }
      }
    } catch (IOException e) {
      System.err.println("port taken");
    }
  }

  public void halt() {
    stopped = true;
  }
}
