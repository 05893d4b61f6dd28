package dev.leash.samples.uncancellableaccept;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

/** The base class owns the socket, the subclass waits on it. */
public abstract class SuperclassClosesOk implements Runnable {
  private final ServerSocket socket;

  protected SuperclassClosesOk(int port) throws IOException {
    socket = new ServerSocket(port);
  }

  protected abstract void serve() throws IOException;

  protected final ServerSocket socket() {
    return socket;
  }

  @Override
  public final void run() {
    try {
      while (!socket.isClosed()) {
        serve();
      }
    } catch (IOException e) {
      System.err.println("ends");
    }
  }

  public final void shutdown() throws IOException {
    socket.close();
  }

  /** Says one byte to each client. */
  public static final class Greeter extends SuperclassClosesOk {
    public Greeter(int port) throws IOException {
      super(port);
    }

    @Override
    protected void serve() throws IOException {
      try (Socket client = socket().accept()) {
        client.getOutputStream().write(1);
      }
    }
  }
}
