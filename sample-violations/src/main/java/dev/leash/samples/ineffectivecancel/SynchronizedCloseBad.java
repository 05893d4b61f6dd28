package dev.leash.samples.ineffectivecancel;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Closing needs the object's lock, and the thread that waits for the peer has it. */
public class SynchronizedCloseBad {
  private final Socket socket = new Socket();

  public void connect(String host) throws IOException {
    socket.connect(new InetSocketAddress(host, 4000), 2_000);
  }

  public synchronized int next() throws IOException {
    // expect warning LEASH_INEFFECTIVE_CANCEL
    return new DataInputStream(socket.getInputStream()).readInt();
  }

  public void stop() throws IOException {
    release();
  }

  private void release() throws IOException {
    synchronized (this) {
      socket.close();
    }
  }
}
