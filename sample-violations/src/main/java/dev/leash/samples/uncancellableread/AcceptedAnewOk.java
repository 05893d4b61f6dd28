package dev.leash.samples.uncancellableread;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

/** A silent client is given up after three seconds; then the thread waits in accept, which ends. */
public class AcceptedAnewOk implements Runnable {
  private final ServerSocket listener;
  private long sum;

  public AcceptedAnewOk(int port) throws IOException {
    listener = new ServerSocket(port);
  }

  @Override
  public void run() {
    while (true) {
      Socket client;
      try {
        client = listener.accept();
      } catch (IOException e) {
        System.err.println("closed after " + sum);
        return;
      }
      try (client) {
        client.setSoTimeout(3000);
        DataInputStream in = new DataInputStream(client.getInputStream());
        while (true) {
          sum += in.readInt();
        }
      } catch (IOException e) {
        System.err.println("client is gone");
      }
    }
  }

  public void stop() throws IOException {
    listener.close();
  }
}
