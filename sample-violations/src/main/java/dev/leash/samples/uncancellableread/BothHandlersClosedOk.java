package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One of two kinds of handler gets the client; whichever it is, stopping closes the socket. */
public class BothHandlersClosedOk implements Runnable {
  private final ServerSocket server;
  private final boolean web;
  private final List<Socket> clients = new CopyOnWriteArrayList<>();

  public BothHandlersClosedOk(int port, boolean web) throws IOException {
    this.server = new ServerSocket(port);
    this.web = web;
  }

  @Override
  public void run() {
    try {
      while (true) {
        handle(server.accept());
      }
    } catch (IOException e) {
      System.err.println("stopped");
    }
  }

  private void handle(Socket client) {
    clients.add(client);
    Runnable handler = web ? new Page(client) : new Chat(client);
    new Thread(handler, "client").start();
  }

  public void stop() throws IOException {
    server.close();
    for (Socket client : clients) {
      client.close();
    }
  }

  private record Chat(Socket socket) implements Runnable {
    @Override
    public void run() {
      try {
        System.out.write(socket.getInputStream().read());
      } catch (IOException e) {
        System.err.println("chat over");
      }
    }
  }

  private record Page(Socket socket) implements Runnable {
    @Override
    public void run() {
      try {
        socket.getOutputStream().write(socket.getInputStream().read());
      } catch (IOException e) {
        System.err.println("page lost");
      }
    }
  }
}
