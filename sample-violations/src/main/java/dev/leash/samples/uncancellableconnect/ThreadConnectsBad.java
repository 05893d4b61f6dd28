package dev.leash.samples.uncancellableconnect;

import java.io.IOException;
import java.net.Socket;

/** The constructor connects: until it returns there is no socket that anybody could close. */
public class ThreadConnectsBad implements Runnable {
  private final String host;

  public ThreadConnectsBad(String host) {
    this.host = host;
  }

  @Override
  public void run() {
    // expect warning LEASH_UNCANCELLABLE_CONNECT
    try (Socket socket = new Socket(host, 7)) {
      socket.getOutputStream().write('?');
    } catch (IOException e) {
      System.err.println("no echo");
    }
  }
}
