package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;

/** A probe that listens for three seconds: another thread closes the socket then. */
public class HelperThreadClosesOk implements Runnable {
  @Override
  public void run() {
    try {
      DatagramSocket socket = new DatagramSocket(7500);
      new Thread(() -> closeLater(socket)).start();
      DatagramPacket packet = new DatagramPacket(new byte[1024], 1024);
      while (true) {
        socket.receive(packet);
        System.out.println(packet.getSocketAddress());
      }
    } catch (IOException e) {
      System.err.println("time is up");
    }
  }

  private static void closeLater(DatagramSocket socket) {
    try {
      Thread.sleep(3000);
    } catch (InterruptedException e) {
      System.err.println("sooner, then");
    }
    socket.close();
  }
}
