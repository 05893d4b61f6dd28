package dev.leash.samples.uncancellableaccept;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Waits for the data connection for ten seconds, then the transfer has failed. */
public class TimeoutLeavesOk implements Runnable {
  @Override
  public void run() {
    try (ServerSocket passive = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      passive.setSoTimeout(10_000);
      try (Socket data = passive.accept()) {
        data.getOutputStream().write(new byte[16]);
      }
    } catch (IOException e) {
      System.err.println("no data connection");
    }
  }
}
