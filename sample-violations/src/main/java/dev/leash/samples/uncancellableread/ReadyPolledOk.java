package dev.leash.samples.uncancellableread;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;

/** Reads a line only when there is something to read, and looks at the flag in between. */
public class ReadyPolledOk implements Runnable {
  private final ServerSocket server;
  private volatile boolean terminate;

  public ReadyPolledOk(ServerSocket server) {
    this.server = server;
  }

  @Override
  public void run() {
    try (Socket client = server.accept()) {
      BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream()));
      while (!terminate) {
        if (in.ready()) {
          System.out.println(in.readLine());
        } else {
          Thread.sleep(20);
        }
      }
    } catch (IOException | InterruptedException e) {
      System.err.println("session ends");
    }
  }

  public void close() {
    terminate = true;
  }
}
