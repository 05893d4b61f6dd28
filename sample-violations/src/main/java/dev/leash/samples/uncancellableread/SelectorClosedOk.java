package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.Selector;

/** Closing the selector ends the select. */
public class SelectorClosedOk {
  private final Selector selector;

  public SelectorClosedOk() throws IOException {
    selector = Selector.open();
    new Thread(this::loop).start();
  }

  private void loop() {
    try {
      while (true) {
        selector.select();
        selector.selectedKeys().clear();
      }
    } catch (ClosedSelectorException | IOException e) {
      System.err.println("no more events");
    }
  }

  public void dispose() throws IOException {
    selector.close();
  }
}
