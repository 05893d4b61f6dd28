package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;

/** Answers discovery packets until the process ends. */
public class DiscoveryReceiverBad {
  private DatagramSocket socket;

  public void announce(int port) throws IOException {
    socket = new DatagramSocket(port);
    new Thread(
            new Runnable() {
              @Override
              public void run() {
                DatagramPacket packet = new DatagramPacket(new byte[512], 512);
                while (true) {
                  try {
                    // expect warning LEASH_UNCANCELLABLE_READ
                    socket.receive(packet);
                    socket.send(packet);
                  } catch (IOException e) {
                    System.err.println("discovery: " + e.getMessage());
                  }
                }
              }
            })
        .start();
  }
}
