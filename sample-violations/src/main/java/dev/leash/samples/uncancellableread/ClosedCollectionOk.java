package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** The chat server knows its clients, and closes them all. */
public class ClosedCollectionOk {
  private final List<Client> clients = new ArrayList<>();
  private final ServerSocket server;

  public ClosedCollectionOk(int port) throws IOException {
    server = new ServerSocket(port);
    new Thread(this::acceptAll).start();
  }

  private void acceptAll() {
    try {
      while (true) {
        Client client = new Client(server.accept());
        synchronized (clients) {
          clients.add(client);
        }
        client.start();
      }
    } catch (IOException e) {
      System.err.println("closed");
    }
  }

  public void stop() throws IOException {
    server.close();
    synchronized (clients) {
      for (Client client : clients) {
        client.disconnect();
      }
      clients.clear();
    }
  }

  private static final class Client extends Thread {
    private final Socket socket;

    Client(Socket socket) {
      this.socket = socket;
    }

    @Override
    public void run() {
      try {
        InputStream in = socket.getInputStream();
        for (int c = in.read(); c >= 0; c = in.read()) {
          System.out.print((char) c);
        }
      } catch (IOException e) {
        System.err.println("client left");
      }
    }

    void disconnect() throws IOException {
      socket.close();
    }
  }
}
