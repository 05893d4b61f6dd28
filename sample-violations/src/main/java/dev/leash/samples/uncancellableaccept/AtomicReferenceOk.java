package dev.leash.samples.uncancellableaccept;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicReference;

/** The reference is emptied by whoever closes first. */
public class AtomicReferenceOk implements Runnable {
  private final AtomicReference<ServerSocket> current = new AtomicReference<>();
  private final int port;

  public AtomicReferenceOk(int port) {
    this.port = port;
  }

  @Override
  public void run() {
    try {
      ServerSocket server = new ServerSocket(port);
      current.set(server);
      while (true) {
        server.accept().close();
      }
    } catch (IOException e) {
      System.err.println("closed");
    }
  }

  public void stop() throws IOException {
    ServerSocket server = current.getAndSet(null);
    if (server != null) {
      server.close();
    }
  }
}
