package dev.leash.samples.uncancellableconnect;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.Executor;

/** A time-out of zero is none. */
public class ZeroTimeoutBad {
  private static final int NO_LIMIT = 0;
  private final Executor executor;
  private Socket current;

  public ZeroTimeoutBad(Executor executor) {
    this.executor = executor;
  }

  public void reconnect(InetSocketAddress server) {
    executor.execute(
        () -> {
          try {
            // step #a
            current = open(server);
          } catch (IOException e) {
            current = null;
          }
        });
  }

  private static Socket open(InetSocketAddress server) throws IOException {
    Socket socket = new Socket();
    // expect warning LEASH_UNCANCELLABLE_CONNECT #a
    socket.connect(server, NO_LIMIT);
    return socket;
  }

  public void close() throws IOException {
    if (current != null) {
      current.close();
    }
  }
}
