package dev.leash.samples.ineffectivecancel;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Reading has a lock of its own; closing takes the object's, and gets it at once. */
public class OtherLockClosesOk {
  private final Object reading = new Object();
  private final Socket socket = new Socket();
  private int state;

  public void connect(String host) throws IOException {
    socket.connect(new InetSocketAddress(host, 4000), 2_000);
  }

  public int next() throws IOException {
    synchronized (this) {
      state++;
    }
    synchronized (reading) {
      return new DataInputStream(socket.getInputStream()).readInt();
    }
  }

  public synchronized void stop() throws IOException {
    state = 0;
    socket.close();
  }
}
