package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.SocketTimeoutException;

/** Half a second after {@code finish} the thread has ended. */
public class TimeoutAndFlagOk extends Thread {
  private volatile boolean finished;

  @Override
  public void run() {
    DatagramPacket packet = new DatagramPacket(new byte[64], 64);
    try (DatagramSocket socket = new DatagramSocket(5353)) {
      socket.setSoTimeout(500);
      while (!finished) {
        try {
          socket.receive(packet);
        } catch (SocketTimeoutException e) {
          Thread.yield();
        }
      }
    } catch (IOException e) {
      System.err.println("socket failed");
    }
  }

  public void finish() {
    finished = true;
  }
}
