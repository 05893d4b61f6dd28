package dev.leash.samples.ineffectivecancel;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** These wrappers do not lock while they read: their {@code close} is the socket's. */
public class DataStreamOk extends Thread {
  private final DataInputStream in;

  public DataStreamOk(InetSocketAddress server) throws IOException {
    Socket socket = new Socket();
    socket.connect(server, 5000);
    in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
  }

  @Override
  public void run() {
    try {
      while (true) {
        System.out.println(in.readInt());
      }
    } catch (IOException e) {
      System.err.println("end");
    }
  }

  public void quit() throws IOException {
    in.close();
  }
}
