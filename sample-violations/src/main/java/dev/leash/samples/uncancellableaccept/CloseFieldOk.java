package dev.leash.samples.uncancellableaccept;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

/** Whoever holds the server can close it from another thread. */
public class CloseFieldOk extends Thread implements AutoCloseable {
  private final ServerSocket server;

  public CloseFieldOk(int port) throws IOException {
    super("shell");
    server = new ServerSocket(port);
  }

  @Override
  public void run() {
    try {
      while (true) {
        try (Socket client = server.accept()) {
          client.getOutputStream().write('>');
        }
      }
    } catch (IOException e) {
      System.err.println("shell: " + e.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
