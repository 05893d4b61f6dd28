package dev.leash.samples.ineffectivecancel;

import java.io.IOException;
import java.nio.channels.Selector;

/** A selector returns when its thread is interrupted. */
public class InterruptedSelectOk {
  private final Thread reactor = new Thread(this::react);

  public void start() {
    reactor.start();
  }

  private void react() {
    try (Selector selector = Selector.open()) {
      while (!Thread.currentThread().isInterrupted()) {
        selector.select();
        selector.selectedKeys().clear();
      }
    } catch (IOException e) {
      System.err.println("reactor failed");
    }
  }

  public void stop() {
    reactor.interrupt();
  }
}
