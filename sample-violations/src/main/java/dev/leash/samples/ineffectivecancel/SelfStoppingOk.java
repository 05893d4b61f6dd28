package dev.leash.samples.ineffectivecancel;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;

/** The flag is the thread's own bookkeeping; the connection's owner closes it. */
public class SelfStoppingOk extends Thread {
  private final Socket socket = new Socket();
  private boolean greeted;

  @Override
  public void run() {
    try {
      socket.connect(new InetSocketAddress("chat.example.org", 5050), 5000);
      InputStream in = socket.getInputStream();
      while (!greeted) {
        greeted = in.read() == '\n';
      }
    } catch (IOException e) {
      System.err.println("not greeted");
    }
  }

  public void hangUp() throws IOException {
    interrupt();
    socket.close();
  }
}
