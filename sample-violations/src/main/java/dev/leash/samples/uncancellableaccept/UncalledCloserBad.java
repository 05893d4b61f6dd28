package dev.leash.samples.uncancellableaccept;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** There is a method that would close the socket, and nobody can call it. */
public class UncalledCloserBad {
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private ServerSocket server;

  public void listen(int port) throws IOException {
    server = new ServerSocket(port);
    threads.execute(this::acceptAll);
  }

  private void acceptAll() {
    try {
      while (!server.isClosed()) {
        // expect warning LEASH_UNCANCELLABLE_ACCEPT
        drop(server.accept());
      }
    } catch (IOException e) {
      System.err.println("no more clients");
    }
  }

  private static void drop(Socket client) throws IOException {
    client.close();
  }

  private void shutDown() throws IOException {
    server.close();
  }
}
