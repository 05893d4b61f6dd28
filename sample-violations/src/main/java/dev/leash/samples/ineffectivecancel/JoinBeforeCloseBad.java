package dev.leash.samples.ineffectivecancel;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;

/** {@code stop} waits for the receiver, which waits for a packet: the close is never come to. */
public class JoinBeforeCloseBad implements Runnable {
  private final DatagramSocket socket;
  private Thread thread;
  private int packets;

  public JoinBeforeCloseBad(int port) throws IOException {
    socket = new DatagramSocket(port);
  }

  public void start() {
    thread = new Thread(this);
    thread.start();
  }

  @Override
  public void run() {
    DatagramPacket packet = new DatagramPacket(new byte[512], 512);
    try {
      while (true) {
        // expect warning LEASH_INEFFECTIVE_CANCEL
        socket.receive(packet);
        packets++;
      }
    } catch (IOException e) {
      System.err.println("stopped after " + packets);
    }
  }

  public void stop() throws InterruptedException {
    if (thread != null) {
      thread.join();
    }
    release();
  }

  private void release() {
    socket.close();
  }
}
