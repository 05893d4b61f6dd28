package dev.leash.samples.ineffectivecancel;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The listener is closed; the handlers are interrupted, which does not end their reads. */
public class PoolOfHandlersBad {
  private final ExecutorService handlers = Executors.newCachedThreadPool();
  private final ServerSocket server;

  public PoolOfHandlersBad(int port) throws IOException {
    server = new ServerSocket(port);
  }

  public void run() {
    try {
      while (true) {
        Socket client = server.accept();
        // step #a
        handlers.submit(() -> handle(client));
      }
    } catch (IOException e) {
      System.err.println("stopped");
    }
  }

  private static void handle(Socket client) {
    try (client) {
      InputStream in = client.getInputStream();
      byte[] buffer = new byte[512];
      // expect warning LEASH_INEFFECTIVE_CANCEL #a
      while (in.read(buffer) > 0) {
        client.getOutputStream().write(buffer);
      }
    } catch (IOException e) {
      System.err.println("client lost");
    }
  }

  public void stop() throws IOException {
    server.close();
    handlers.shutdownNow();
  }
}
