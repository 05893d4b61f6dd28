package dev.leash.samples.uncancellableread;

import edu.umd.cs.findbugs.annotations.SuppressFBWarnings;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Judged by its author. */
@SuppressFBWarnings(
    value = "LEASH_UNCANCELLABLE_READ",
    justification = "the server is on this machine and says one byte at once")
public class SuppressedReadOk implements Runnable {
  @Override
  public void run() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("localhost", 9), 1000);
      InputStream in = socket.getInputStream();
      System.out.println(in.read());
    } catch (IOException e) {
      System.err.println("not running");
    }
  }
}
