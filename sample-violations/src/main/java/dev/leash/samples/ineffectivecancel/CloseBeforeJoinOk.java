package dev.leash.samples.ineffectivecancel;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;

/** The receiver is given two seconds to end by itself; the close ends it in any case. */
public class CloseBeforeJoinOk implements Runnable {
  private final DatagramSocket socket;
  private final Thread thread = new Thread(this);
  private int packets;

  public CloseBeforeJoinOk(int port) throws IOException {
    socket = new DatagramSocket(port);
  }

  public void start() {
    thread.start();
  }

  @Override
  public void run() {
    DatagramPacket packet = new DatagramPacket(new byte[512], 512);
    try {
      while (true) {
        socket.receive(packet);
        packets++;
      }
    } catch (IOException e) {
      System.err.println("stopped after " + packets);
    }
  }

  public void stop() throws InterruptedException {
    thread.join(2000);
    socket.close();
    thread.join();
  }
}
