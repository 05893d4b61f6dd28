package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.nio.channels.Selector;

/** Comes back four times a second and looks whether it is still wanted. */
public class SelectTimeoutOk implements Runnable {
  private final Selector selector = Selector.open();
  private volatile boolean shutdown;

  public SelectTimeoutOk() throws IOException {}

  @Override
  public void run() {
    while (!shutdown) {
      try {
        if (selector.select(250) > 0) {
          selector.selectedKeys().clear();
        }
      } catch (IOException e) {
        shutdown = true;
      }
    }
  }

  public void stop() {
    shutdown = true;
  }
}
