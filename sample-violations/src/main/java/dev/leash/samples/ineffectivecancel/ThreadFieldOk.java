package dev.leash.samples.ineffectivecancel;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;

/** The same, and the socket is closed. */
public class ThreadFieldOk implements Runnable {
  private final DatagramSocket socket;
  private volatile Thread receiver;

  public ThreadFieldOk(int port) throws IOException {
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
        socket.receive(packet);
      } catch (IOException e) {
        System.err.println("closed");
      }
    }
  }

  public void stop() {
    receiver = null;
    socket.close();
  }
}
