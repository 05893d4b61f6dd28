package dev.leash.samples.uncancellableread;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;

/** Socket and stream come from outside, and so may whoever closes them. */
public class CallersStreamOk implements Runnable {
  private final DataInputStream in;

  public CallersStreamOk(InputStream in) {
    this.in = new DataInputStream(in);
  }

  @Override
  public void run() {
    try {
      while (true) {
        System.out.println(in.readShort());
      }
    } catch (IOException e) {
      System.err.println("end");
    }
  }

  public static int first(Socket socket) throws IOException {
    return socket.getInputStream().read();
  }
}
