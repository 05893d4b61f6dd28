package dev.leash.samples.ineffectivecancel;

import java.io.IOException;
import java.net.Socket;

/** The cancel button interrupts; a connecting constructor does not hear it. */
public class InterruptedConnectBad {
  private volatile Thread dialling;
  private volatile Socket socket;

  public void dial(String host) {
    Thread thread =
        new Thread(
            () -> {
              try {
                // expect warning LEASH_INEFFECTIVE_CANCEL
                socket = new Socket(host, 5060);
              } catch (IOException e) {
                System.err.println("busy");
              }
            });
    dialling = thread;
    thread.start();
  }

  public void hangUp() {
    dialling.interrupt();
  }
}
