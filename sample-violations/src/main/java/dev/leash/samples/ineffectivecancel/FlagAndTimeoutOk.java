package dev.leash.samples.ineffectivecancel;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;

/** The time-out makes the flag work. */
public class FlagAndTimeoutOk implements Runnable {
  private final ServerSocket server;
  private volatile boolean running = true;

  public FlagAndTimeoutOk(int port) throws IOException {
    server = new ServerSocket(port);
    server.setSoTimeout(2000);
  }

  @Override
  public void run() {
    while (running) {
      try {
        server.accept().close();
      } catch (SocketTimeoutException e) {
        System.out.println("nobody");
      } catch (IOException e) {
        running = false;
      }
    }
  }

  public void stop() {
    running = false;
  }
}
