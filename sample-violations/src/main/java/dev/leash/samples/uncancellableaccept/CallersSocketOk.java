package dev.leash.samples.uncancellableaccept;

import java.io.IOException;
import java.net.ServerSocket;

/** Who made the socket closes it; that is not seen here. */
public class CallersSocketOk implements Runnable {
  private final ServerSocket server;

  public CallersSocketOk(ServerSocket server) {
    this.server = server;
  }

  @Override
  public void run() {
    try {
      while (true) {
        server.accept().close();
      }
    } catch (IOException e) {
      System.err.println("closed by its owner");
    }
  }
}
