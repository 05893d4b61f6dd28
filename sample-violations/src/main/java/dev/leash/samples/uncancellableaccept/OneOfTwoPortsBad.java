package dev.leash.samples.uncancellableaccept;

import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;

/** Two ports are opened, one is closed. */
public class OneOfTwoPortsBad implements Closeable {
  private final ServerSocket control;
  private final ServerSocket media;

  public OneOfTwoPortsBad(int port) throws IOException {
    control = new ServerSocket(port);
    media = new ServerSocket(port + 1);
    new Thread(this::acceptControl).start();
    new Thread(this::acceptMedia).start();
  }

  private void acceptControl() {
    try {
      while (true) {
        control.accept().close();
      }
    } catch (IOException e) {
      System.err.println("control closed");
    }
  }

  private void acceptMedia() {
    try {
      while (true) {
        // expect warning LEASH_UNCANCELLABLE_ACCEPT
        media.accept().close();
      }
    } catch (IOException e) {
      System.err.println("media closed");
    }
  }

  @Override
  public void close() throws IOException {
    control.close();
  }
}
