package dev.leash.samples.uncancellableread;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

/** A thread a connection, as small web servers have it; the connection is the thread's alone. */
public class WebConnectionBad implements AutoCloseable {
  private final ServerSocket server = new ServerSocket(8000);

  public WebConnectionBad() throws IOException {}

  public void serve() throws IOException {
    while (!server.isClosed()) {
      new Connection(server.accept()).start();
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  private static final class Connection extends Thread {
    private final Socket socket;
    private DataInputStream in;

    Connection(Socket socket) {
      this.socket = socket;
    }

    @Override
    public void run() {
      try {
        in = new DataInputStream(socket.getInputStream());
        // step #a
        System.out.println(requestLength());
        socket.close();
      } catch (IOException e) {
        System.err.println("bad request");
      }
    }

    private int requestLength() throws IOException {
      // expect warning LEASH_UNCANCELLABLE_READ #a
      return in.readInt();
    }
  }
}
