package dev.leash.samples.uncancellableconnect;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** The connect ends by itself. */
public class TimedConnectOk implements Runnable {
  private final InetSocketAddress server;

  public TimedConnectOk(InetSocketAddress server) {
    this.server = server;
  }

  @Override
  public void run() {
    try (Socket socket = new Socket()) {
      socket.connect(server, 5000);
      socket.getOutputStream().write('?');
    } catch (IOException e) {
      System.err.println("no echo");
    }
  }
}
