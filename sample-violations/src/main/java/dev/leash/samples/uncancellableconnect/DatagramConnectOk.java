package dev.leash.samples.uncancellableconnect;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;

/** Connecting a datagram socket only notes the peer's address. */
public class DatagramConnectOk extends Thread {
  private final InetSocketAddress collector;

  public DatagramConnectOk(InetSocketAddress collector) {
    this.collector = collector;
  }

  @Override
  public void run() {
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.connect(collector);
      socket.send(new DatagramPacket(new byte[] {1}, 1));
    } catch (IOException e) {
      System.err.println("lost");
    }
  }
}
