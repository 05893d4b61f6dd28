package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** {@code stop} ends the acceptor, and the acceptor, on its way out, the clients. */
public class AcceptorClosesClientsOk implements Runnable {
  private final ServerSocket server;

  public AcceptorClosesClientsOk(int port) throws IOException {
    server = new ServerSocket(port);
  }

  @Override
  public void run() {
    List<Socket> clients = new ArrayList<>();
    try {
      while (true) {
        Socket client = server.accept();
        clients.add(client);
        new Thread(() -> echo(client)).start();
      }
    } catch (IOException e) {
      System.err.println("stopping");
    } finally {
      clients.forEach(AcceptorClosesClientsOk::closeQuietly);
    }
  }

  private static void echo(Socket client) {
    try {
      for (int c = client.getInputStream().read(); c >= 0; c = client.getInputStream().read()) {
        client.getOutputStream().write(c);
      }
    } catch (IOException e) {
      System.err.println("echo ends");
    }
  }

  private static void closeQuietly(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      System.err.println("not closed");
    }
  }

  public void stop() throws IOException {
    server.close();
  }
}
