package dev.leash.samples.uncancellableconnect;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** The field holds the socket before it is connected: {@code close} ends the connect. */
public class PublishedFirstOk implements AutoCloseable {
  private volatile Socket socket;

  public void open(String host) {
    new Thread(() -> connect(host)).start();
  }

  private void connect(String host) {
    try {
      socket = new Socket();
      socket.connect(new InetSocketAddress(host, 6667));
      socket.getOutputStream().write("NICK leash\r\n".getBytes());
    } catch (IOException e) {
      System.err.println("not connected");
    }
  }

  @Override
  public void close() throws IOException {
    Socket current = socket;
    if (current != null) {
      current.close();
    }
  }
}
