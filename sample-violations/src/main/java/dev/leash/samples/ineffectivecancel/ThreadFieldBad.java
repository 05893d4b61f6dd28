package dev.leash.samples.ineffectivecancel;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;

/** The thread ends when it is no longer the current one: it looks after each packet. */
public class ThreadFieldBad implements Runnable {
  private final DatagramSocket socket;
  private volatile Thread receiver;

  public ThreadFieldBad(int port) throws IOException {
    socket = new DatagramSocket(port);
  }

  public void start() {
    receiver = new Thread(this, "receiver");
    receiver.start();
  }

  @Override
  public void run() {
    DatagramPacket packet = new DatagramPacket(new byte[1500], 1500);
    while (receiver == Thread.currentThread()) {
      try {
        // expect warning LEASH_INEFFECTIVE_CANCEL
        socket.receive(packet);
        System.out.println(packet.getLength());
      } catch (IOException e) {
        System.err.println("lost a packet");
      }
    }
  }

  public void stop() {
    receiver = null;
  }
}
