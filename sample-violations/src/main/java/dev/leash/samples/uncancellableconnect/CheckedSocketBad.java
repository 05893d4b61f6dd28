package dev.leash.samples.uncancellableconnect;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Both sockets go through one helper, and only one of them is closed from outside. */
public class CheckedSocketBad implements Runnable, AutoCloseable {
  private final Socket control = notNull(new Socket());
  private final String host;

  public CheckedSocketBad(String host) {
    this.host = host;
  }

  private static <T> T notNull(T value) {
    if (value == null) {
      throw new IllegalStateException("null");
    }
    return value;
  }

  @Override
  public void run() {
    try (Socket data = notNull(new Socket())) {
      control.connect(new InetSocketAddress(host, 21));
      control.setKeepAlive(true);
      control.setTcpNoDelay(true);
      // The control socket can be closed meanwhile, the data socket cannot.
      // expect warning LEASH_UNCANCELLABLE_CONNECT
      data.connect(new InetSocketAddress(host, 20));
    } catch (IOException e) {
      System.err.println("no server");
    }
  }

  @Override
  public void close() throws IOException {
    control.close();
  }
}
