package dev.leash.samples.uncancellableread;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

/** The handshake runs on the acceptor's thread: {@code stop} closes the listener, and joins. */
public class ProxyHandshakeBad {
  private final ServerSocket server;
  private final Thread acceptor = new Thread(new Acceptor());

  public ProxyHandshakeBad(int port) throws IOException {
    server = new ServerSocket(port);
    acceptor.start();
  }

  public void stop() throws IOException, InterruptedException {
    server.close();
    acceptor.join();
  }

  private class Acceptor implements Runnable {
    @Override
    public void run() {
      while (!server.isClosed()) {
        try (Socket client = server.accept()) {
          // step #a
          establish(client);
        } catch (IOException e) {
          System.err.println("handshake failed");
        }
      }
    }

    private void establish(Socket client) throws IOException {
      DataInputStream in = new DataInputStream(client.getInputStream());
      byte[] greeting = new byte[2];
      // expect warning LEASH_UNCANCELLABLE_READ #a
      in.readFully(greeting);
      client.getOutputStream().write(greeting);
    }
  }
}
