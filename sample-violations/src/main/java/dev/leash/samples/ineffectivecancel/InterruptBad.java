package dev.leash.samples.ineffectivecancel;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;

/** The thread would end at the next packet, if one came. */
public class InterruptBad {
  private Thread listener;

  public void start(int port) {
    listener = new Thread(new Beacon(port), "beacon");
    listener.start();
  }

  public void stop() {
    listener.interrupt();
  }

  private static class Beacon implements Runnable {
    private final int port;

    Beacon(int port) {
      this.port = port;
    }

    @Override
    public void run() {
      try (DatagramSocket socket = new DatagramSocket(port)) {
        while (!Thread.interrupted()) {
          // step #a
          answer(socket);
        }
      } catch (IOException e) {
        System.err.println("beacon off");
      }
    }

    private static void answer(DatagramSocket socket) throws IOException {
      DatagramPacket packet = new DatagramPacket(new byte[32], 32);
      // expect warning LEASH_INEFFECTIVE_CANCEL #a
      socket.receive(packet);
      socket.send(packet);
    }
  }
}
