package dev.leash.samples.uncancellableconnect;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** The helper takes a time-out, and this caller gives none. */
public class HelperWithoutTimeoutBad implements Runnable {
  private final String host;

  public HelperWithoutTimeoutBad(String host) {
    this.host = host;
  }

  @Override
  public void run() {
    try (Socket socket = new Socket()) {
      // step #helper
      connect(socket, host, 0);
    } catch (IOException e) {
      System.err.println("no server");
    }
  }

  static void connect(Socket socket, String host, int timeout) throws IOException {
    // expect warning LEASH_UNCANCELLABLE_CONNECT #helper
    socket.connect(new InetSocketAddress(host, 7), timeout);
  }
}
