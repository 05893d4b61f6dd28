package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.SocketTimeoutException;

/** Half a second of silence changes nothing: the loop has no other end. */
public class TimeoutGoesOnBad extends Thread {
  private final DatagramPacket packet = new DatagramPacket(new byte[64], 64);
  private int silent;

  @Override
  public void run() {
    try (DatagramSocket socket = new DatagramSocket(5353)) {
      socket.setSoTimeout(500);
      while (true) {
        try {
          // expect warning LEASH_UNCANCELLABLE_READ
          socket.receive(packet);
          silent = 0;
        } catch (SocketTimeoutException e) {
          silent++;
        }
      }
    } catch (IOException e) {
      System.err.println("socket failed after " + silent);
    }
  }
}
