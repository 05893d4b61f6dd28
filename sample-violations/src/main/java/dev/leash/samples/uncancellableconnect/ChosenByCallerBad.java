package dev.leash.samples.uncancellableconnect;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** One caller waits two seconds, the other for ever: the path is told from the other. */
public class ChosenByCallerBad {
  public Socket brief(String host) throws IOException {
    return open(host, 2000);
  }

  public Socket patient(String host) throws IOException {
    // step #a
    return open(host, 0);
  }

  private static Socket open(String host, int timeout) throws IOException {
    Socket socket = new Socket();
    // expect warning LEASH_UNCANCELLABLE_CONNECT #a
    socket.connect(new InetSocketAddress(host, 7), timeout);
    return socket;
  }
}
