package dev.leash.samples.uncancellableconnect;

import java.io.IOException;
import java.net.Socket;

/** The same helper as in {@link HelperWithoutTimeoutBad}, and this caller gives it a time-out. */
public class HelperTimeoutOk implements Runnable {
  private final String host;

  public HelperTimeoutOk(String host) {
    this.host = host;
  }

  @Override
  public void run() {
    try (Socket socket = new Socket()) {
      HelperWithoutTimeoutBad.connect(socket, host, 1500);
    } catch (IOException e) {
      System.err.println("no server");
    }
  }
}
