package dev.leash.samples.ineffectivecancel;

import java.io.IOException;
import java.net.ServerSocket;

/** The flag is tested between two clients, not while one is awaited. */
public class StopFlagBad implements Runnable {
  private final ServerSocket server;
  private volatile boolean running = true;

  public StopFlagBad(int port) throws IOException {
    server = new ServerSocket(port);
  }

  @Override
  public void run() {
    try {
      while (running) {
        // expect warning LEASH_INEFFECTIVE_CANCEL
        server.accept().close();
      }
      server.close();
    } catch (IOException e) {
      System.err.println("server failed");
    }
  }

  public void stop() {
    running = false;
  }
}
