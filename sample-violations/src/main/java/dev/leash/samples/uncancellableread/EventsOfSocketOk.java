package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One method tells of all that happens to a client: it is opened first, and closed later. */
public class EventsOfSocketOk implements Runnable {
  private final ServerSocket server;
  private final List<Socket> clients = new CopyOnWriteArrayList<>();

  public EventsOfSocketOk(int port) throws IOException {
    server = new ServerSocket(port);
  }

  @Override
  public void run() {
    try {
      while (true) {
        Socket client = server.accept();
        clients.add(client);
        happened(client, true);
      }
    } catch (IOException e) {
      System.err.println("stopped");
    }
  }

  public void stop() throws IOException {
    server.close();
    for (Socket client : clients) {
      happened(client, false);
    }
  }

  private void happened(Socket client, boolean opened) {
    if (opened) {
      new Thread(new Page(client), "client").start();
    } else {
      close(client);
    }
  }

  private static void close(Socket client) {
    try {
      client.close();
    } catch (IOException e) {
      System.err.println("not closed");
    }
  }

  private static final class Page implements Runnable {
    private final Socket socket;

    Page(Socket socket) {
      this.socket = socket;
    }

    @Override
    public void run() {
      try {
        int first = socket.getInputStream().read();
        socket.getOutputStream().write(first);
      } catch (IOException e) {
        System.err.println("page lost");
      }
    }
  }
}
