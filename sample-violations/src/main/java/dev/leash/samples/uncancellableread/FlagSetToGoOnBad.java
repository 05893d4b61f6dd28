package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;

/** The flag is only ever set to go on: nobody even tries to stop the thread. */
public class FlagSetToGoOnBad implements Runnable {
  private volatile boolean running;
  private int packets;

  public void start() {
    running = true;
    new Thread(this).start();
  }

  @Override
  public void run() {
    try (DatagramSocket socket = new DatagramSocket(5354)) {
      DatagramPacket packet = new DatagramPacket(new byte[64], 64);
      while (running) {
        // expect warning LEASH_UNCANCELLABLE_READ
        socket.receive(packet);
        packets++;
      }
    } catch (IOException e) {
      System.err.println("socket failed after " + packets);
    }
  }
}
