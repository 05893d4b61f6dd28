package dev.leash.samples.uncancellableaccept;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;

/** A debug shell of the old kind: listens from its start to the end of the process. */
public class ShellServerBad extends Thread {
  private final ServerSocket server;

  public ShellServerBad(int port) throws IOException {
    super("shell");
    server = new ServerSocket(port);
  }

  @Override
  public void run() {
    while (true) {
      try {
        // expect warning LEASH_UNCANCELLABLE_ACCEPT
        Socket client = server.accept();
        greet(client);
      } catch (IOException e) {
        System.err.println("shell: " + e.getMessage());
      }
    }
  }

  private static void greet(Socket client) throws IOException {
    try (client) {
      OutputStream out = client.getOutputStream();
      out.write('>');
    }
  }
}
