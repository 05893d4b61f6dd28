package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.InetAddress;
import java.net.MulticastSocket;

/** A command-line listener with an end that is never reached. */
public class MulticastMainBad {
  private final MulticastSocket socket;

  MulticastMainBad(int port) throws IOException {
    socket = new MulticastSocket(port);
  }

  public static void main(String[] args) throws IOException {
    MulticastMainBad listener = new MulticastMainBad(1900);
    listener.socket.joinGroup(InetAddress.getByName("239.255.255.250"));
    // step #a
    listener.print();
    listener.socket.close();
  }

  private void print() throws IOException {
    byte[] data = new byte[1500];
    for (int lines = 0; lines >= 0; lines++) {
      DatagramPacket packet = new DatagramPacket(data, data.length);
      // expect warning LEASH_UNCANCELLABLE_READ #a
      socket.receive(packet);
      System.out.println(packet.getAddress());
    }
  }
}
