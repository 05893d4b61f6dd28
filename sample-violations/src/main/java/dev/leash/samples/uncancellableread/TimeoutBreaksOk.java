package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Collects answers until no more come for a while. */
public class TimeoutBreaksOk implements Callable<List<InetAddress>> {
  @Override
  public List<InetAddress> call() throws IOException {
    List<InetAddress> found = new ArrayList<>();
    DatagramSocket socket = new DatagramSocket();
    try {
      socket.setSoTimeout(800);
      while (true) {
        DatagramPacket answer = new DatagramPacket(new byte[32], 32);
        try {
          socket.receive(answer);
        } catch (SocketTimeoutException e) {
          return found;
        }
        found.add(answer.getAddress());
      }
    } finally {
      socket.close();
    }
  }
}
