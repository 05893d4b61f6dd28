package dev.leash.samples.uncancellableaccept;

import java.io.IOException;
import java.net.ServerSocket;

/** Watches a port as a lock: {@code unlock} closes the socket and empties the field. */
public class ReplacedSocketOk implements Runnable {
  private volatile ServerSocket guard;

  public void lock(int port) throws IOException {
    guard = new ServerSocket(port);
    new Thread(this, "guard").start();
  }

  @Override
  public void run() {
    while (guard != null) {
      try {
        ServerSocket local = guard;
        if (local != null) {
          local.accept().close();
        }
      } catch (IOException e) {
        Thread.yield();
      }
    }
  }

  public void unlock() throws IOException {
    ServerSocket local = guard;
    guard = null;
    if (local != null) {
      local.close();
    }
  }
}
