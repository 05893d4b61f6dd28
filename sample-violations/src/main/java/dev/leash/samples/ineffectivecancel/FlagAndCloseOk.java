package dev.leash.samples.ineffectivecancel;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;

/** Flag, interrupt and close: the close is the one that works. */
public class FlagAndCloseOk extends Thread {
  private final DatagramSocket socket;
  private volatile boolean listening = true;

  public FlagAndCloseOk(int port) throws IOException {
    socket = new DatagramSocket(port);
  }

  @Override
  public void run() {
    DatagramPacket packet = new DatagramPacket(new byte[256], 256);
    while (listening) {
      try {
        socket.receive(packet);
      } catch (IOException e) {
        listening = false;
      }
    }
  }

  public void shutDown() {
    listening = false;
    interrupt();
    socket.close();
  }
}
