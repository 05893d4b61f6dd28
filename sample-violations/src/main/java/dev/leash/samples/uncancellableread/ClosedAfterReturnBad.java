package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Whoever closes the current socket gets it only when the greeting has been read. */
public class ClosedAfterReturnBad implements Runnable, AutoCloseable {
  private final InetSocketAddress server;
  private Socket idle;
  private Socket current;

  public ClosedAfterReturnBad(InetSocketAddress server) {
    this.server = server;
  }

  @Override
  public void run() {
    try {
      // step #a
      current = open();
      current.getOutputStream().write('?');
      idle = current;
    } catch (IOException e) {
      System.err.println("no server");
    }
  }

  private Socket open() throws IOException {
    if (idle != null) {
      return idle;
    }
    Socket socket = new Socket();
    socket.connect(server, 1000);
    // expect warning LEASH_UNCANCELLABLE_READ #a
    socket.getInputStream().read();
    return socket;
  }

  @Override
  public void close() throws IOException {
    if (current != null) {
      current.close();
    }
  }
}
