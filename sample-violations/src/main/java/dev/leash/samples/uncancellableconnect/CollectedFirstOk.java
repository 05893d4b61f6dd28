package dev.leash.samples.uncancellableconnect;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Each socket joins the set, then connects; {@code stop} closes all of the set. */
public class CollectedFirstOk {
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

  public void start(String host) {
    new Thread(() -> dial(host)).start();
  }

  private void dial(String host) {
    Socket socket = new Socket();
    sockets.add(socket);
    try {
      socket.connect(new InetSocketAddress(host, 5222));
      socket.getOutputStream().write(' ');
    } catch (IOException e) {
      System.err.println("cannot reach " + host);
    } finally {
      sockets.remove(socket);
    }
  }

  public void stop() {
    for (Socket each : sockets) {
      try {
        each.close();
      } catch (IOException e) {
        System.err.println("not closed");
      }
    }
  }
}
