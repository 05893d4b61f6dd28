package dev.leash.samples.uncancellableread;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** A {@code DataInputStream} has no lock: closing it closes the socket under the reader. */
public class DataStreamClosedOk {
  private DataInputStream in;

  public void open(InetSocketAddress server) throws IOException {
    Socket socket = new Socket();
    socket.connect(server, 4000);
    in = new DataInputStream(socket.getInputStream());
    new Thread(this::receive).start();
  }

  private void receive() {
    try {
      while (true) {
        System.out.println(in.readLong());
      }
    } catch (IOException e) {
      System.err.println("end of stream");
    }
  }

  public void close() throws IOException {
    in.close();
  }
}
