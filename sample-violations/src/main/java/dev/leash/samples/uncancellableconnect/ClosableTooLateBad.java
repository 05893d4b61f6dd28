package dev.leash.samples.uncancellableconnect;

import java.io.IOException;
import java.net.Socket;

/** {@code close} finds no socket as long as the connecting goes on. */
public class ClosableTooLateBad implements AutoCloseable {
  private final String host;
  private volatile Socket socket;

  public ClosableTooLateBad(String host) {
    this.host = host;
  }

  public void open() {
    new Thread(
            () -> {
              try {
                // expect warning LEASH_UNCANCELLABLE_CONNECT
                socket = new Socket(host, 6667);
                socket.getOutputStream().write("NICK leash\r\n".getBytes());
              } catch (IOException e) {
                System.err.println("not connected");
              }
            })
        .start();
  }

  @Override
  public void close() throws IOException {
    Socket connected = socket;
    if (connected != null) {
      connected.close();
    }
  }
}
