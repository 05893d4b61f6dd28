package dev.leash.samples.uncancellableconnect;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** The socket joins the closed ones after it is connected, not before. */
public class PublishedTooLateBad {
  private final List<Socket> open = new ArrayList<>();

  public void start(String host) {
    // step #a
    new Thread(() -> dial(host)).start();
  }

  private void dial(String host) {
    Socket socket = new Socket();
    try {
      socket.setTcpNoDelay(true);
      // expect warning LEASH_UNCANCELLABLE_CONNECT #a
      socket.connect(new InetSocketAddress(host, 5222));
      synchronized (open) {
        open.add(socket);
      }
    } catch (IOException e) {
      System.err.println("cannot reach " + host);
    }
  }

  public void stop() throws IOException {
    synchronized (open) {
      for (Socket each : open) {
        each.close();
      }
    }
  }
}
