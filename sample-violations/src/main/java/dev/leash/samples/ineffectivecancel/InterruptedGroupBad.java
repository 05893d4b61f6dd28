package dev.leash.samples.ineffectivecancel;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

/** Interrupting the group interrupts each of its threads; their sockets do not care. */
public class InterruptedGroupBad implements Runnable {
  private final ThreadGroup clients = new ThreadGroup("clients");
  private final ServerSocket listener;

  public InterruptedGroupBad(int port) throws IOException {
    listener = new ServerSocket(port);
  }

  @Override
  public void run() {
    try {
      while (true) {
        Client client = new Client(listener.accept());
        new Thread(clients, client).start();
      }
    } catch (IOException e) {
      System.err.println("stopped");
    }
  }

  public void close() throws IOException {
    listener.close();
    clients.interrupt();
  }

  private record Client(Socket socket) implements Runnable {
    @Override
    public void run() {
      try (socket) {
        // expect warning LEASH_INEFFECTIVE_CANCEL
        socket.getOutputStream().write(socket.getInputStream().read());
      } catch (IOException e) {
        System.err.println("client lost");
      }
    }
  }
}
