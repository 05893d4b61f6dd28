package dev.leash.samples.uncancellableaccept;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

/** Server, acceptor and transport are three layers; none of them can be stopped. */
public class LayersBad {
  private final Acceptor acceptor;

  public LayersBad(int port) throws IOException {
    acceptor = new Acceptor(new TcpTransport(new ServerSocket(port)));
  }

  /** Serves until the process ends. */
  public void serve() throws IOException {
    // step #a
    acceptor.loop();
  }

  private interface Transport {
    Socket next() throws IOException;
  }

  private static final class TcpTransport implements Transport {
    private final ServerSocket socket;

    TcpTransport(ServerSocket socket) {
      this.socket = socket;
    }

    @Override
    public Socket next() throws IOException {
      // expect warning LEASH_UNCANCELLABLE_ACCEPT #a
      return socket.accept();
    }
  }

  private static final class Acceptor {
    private final Transport transport;

    Acceptor(Transport transport) {
      this.transport = transport;
    }

    void loop() throws IOException {
      while (true) {
        // step #a
        transport.next().close();
      }
    }
  }
}
