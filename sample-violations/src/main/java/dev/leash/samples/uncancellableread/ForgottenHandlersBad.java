package dev.leash.samples.uncancellableread;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** {@code stop} closes the listener; the clients' threads wait on. */
public class ForgottenHandlersBad {
  private final ExecutorService pool = Executors.newFixedThreadPool(8);
  private final ServerSocket server;

  public ForgottenHandlersBad(int port) throws IOException {
    server = new ServerSocket(port);
    new Thread(this::acceptAll, "acceptor").start();
  }

  private void acceptAll() {
    try {
      while (true) {
        Socket client = server.accept();
        pool.execute(new Handler(client));
      }
    } catch (IOException e) {
      System.err.println("server closed");
    }
  }

  public void stop() throws IOException {
    server.close();
    pool.shutdown();
  }

  private static final class Handler implements Runnable {
    private final Socket client;

    Handler(Socket client) {
      this.client = client;
    }

    @Override
    public void run() {
      try (client) {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream()));
        String command;
        // expect warning LEASH_UNCANCELLABLE_READ
        while ((command = in.readLine()) != null) {
          System.out.println(command);
        }
      } catch (IOException e) {
        System.err.println("client lost");
      }
    }
  }
}
