package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Closing empties the queue of open connections. */
public class DrainedQueueOk {
  private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
  private final ServerSocket server;

  public DrainedQueueOk(ServerSocket server) {
    this.server = server;
  }

  public void acceptOne() throws IOException {
    Socket socket = server.accept();
    open.add(socket);
    new Thread(() -> listen(socket)).start();
  }

  private void listen(Socket socket) {
    try {
      while (socket.getInputStream().read() >= 0) {
        Thread.yield();
      }
    } catch (IOException e) {
      System.err.println("closed");
    } finally {
      open.remove(socket);
    }
  }

  public void close() throws IOException {
    for (Socket socket = open.poll(); socket != null; socket = open.poll()) {
      socket.close();
    }
  }
}
