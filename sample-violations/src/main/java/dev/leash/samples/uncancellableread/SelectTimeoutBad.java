package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.nio.channels.Selector;

/** A second at a time, and for ever. */
public class SelectTimeoutBad extends Thread {
  private final Selector selector;
  private int ready;

  public SelectTimeoutBad() throws IOException {
    selector = Selector.open();
  }

  @Override
  public void run() {
    while (true) {
      try {
        // expect warning LEASH_UNCANCELLABLE_READ
        ready += selector.select(1000);
        selector.selectedKeys().clear();
      } catch (IOException e) {
        System.err.println("select fails after " + ready);
      }
    }
  }
}
