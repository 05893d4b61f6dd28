package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** Both servers accept by one call; the web server does not keep its connections to close them. */
public class SubclassForgetsBad implements Runnable {
  private final ServerSocket listener;
  private final List<Session> sessions = new ArrayList<>();

  public SubclassForgetsBad(int port) throws IOException {
    listener = new ServerSocket(port);
  }

  @Override
  public void run() {
    try {
      while (true) {
        handle(listener.accept());
      }
    } catch (IOException e) {
      System.err.println("closed");
    }
  }

  protected void handle(Socket client) {
    Session session = new Session(client);
    synchronized (sessions) {
      sessions.add(session);
    }
    new Thread(session).start();
  }

  public void stop() throws IOException {
    listener.close();
    synchronized (sessions) {
      for (Session s : sessions) {
        s.socket.close();
      }
    }
  }

  private static final class Session implements Runnable {
    private final Socket socket;

    Session(Socket socket) {
      this.socket = socket;
    }

    @Override
    public void run() {
      try {
        System.out.println(socket.getInputStream().read());
      } catch (IOException e) {
        System.err.println("session closed");
      }
    }
  }

  /** Over the web. */
  public static final class Web extends SubclassForgetsBad {
    public Web(int port) throws IOException {
      super(port);
    }

    @Override
    protected void handle(Socket client) {
      new Thread(new Request(client)).start();
    }
  }

  private static final class Request implements Runnable {
    private final Socket client;

    Request(Socket client) {
      this.client = client;
    }

    @Override
    public void run() {
      try (Socket mine = client) {
        // expect warning LEASH_UNCANCELLABLE_READ
        System.out.println(mine.getInputStream().read());
      } catch (IOException e) {
        System.err.println("no request");
      }
    }
  }
}
