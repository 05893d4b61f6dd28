package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.function.Consumer;

/** Whoever receives the socket before the read begins can close it. */
public class HandedOverOk implements Runnable {
  private final Consumer<? super Socket> opened;

  public HandedOverOk(Consumer<? super Socket> opened) {
    this.opened = opened;
  }

  @Override
  public void run() {
    Socket socket = new Socket();
    try {
      opened.accept(socket);
      socket.connect(new InetSocketAddress("ticker.example.org", 4100), 3000);
      while (socket.getInputStream().read() >= 0) {
        Thread.yield();
      }
    } catch (IOException e) {
      System.err.println("closed by the receiver");
    }
  }
}
