package dev.leash.samples.uncancellableconnect;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Connects a socket that somebody else made, and can close. */
public class CallersSocketOk {
  public void dial(Socket socket, String host) throws IOException {
    socket.setKeepAlive(true);
    socket.connect(new InetSocketAddress(host, 80));
  }
}
