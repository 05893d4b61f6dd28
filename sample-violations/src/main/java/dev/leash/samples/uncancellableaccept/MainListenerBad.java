package dev.leash.samples.uncancellableaccept;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

/** The socket is a local variable: what closes it is the thread that is blocked. */
public final class MainListenerBad {
  private MainListenerBad() {}

  public static void main(String[] args) throws IOException {
    try (ServerSocket listener = new ServerSocket(Integer.parseInt(args[0]))) {
      // expect warning LEASH_UNCANCELLABLE_ACCEPT
      Socket visitor = listener.accept();
      System.out.println(visitor.getRemoteSocketAddress());
      visitor.close();
    }
  }
}
