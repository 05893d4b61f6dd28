package dev.leash.samples.ineffectivecancel;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;

/** Asked to end, the client waits for one more message. */
public class AtomicFlagBad extends Thread {
  private final AtomicBoolean ended = new AtomicBoolean();
  private final InetSocketAddress server;

  public AtomicFlagBad(InetSocketAddress server) {
    this.server = server;
  }

  @Override
  public void run() {
    Socket socket = new Socket();
    try {
      socket.connect(server, 10_000);
      DataInputStream in = new DataInputStream(socket.getInputStream());
      while (!ended.get()) {
        // expect warning LEASH_INEFFECTIVE_CANCEL
        String message = in.readUTF();
        System.out.println(message);
      }
    } catch (IOException e) {
      System.err.println("connection lost");
    } finally {
      closeQuietly(socket);
    }
  }

  public void end() {
    ended.set(true);
  }

  private static void closeQuietly(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      System.err.println("not closed");
    }
  }
}
