package dev.leash.samples.ineffectivecancel;

import java.io.IOException;
import java.nio.channels.Selector;

/** A loop of one's own runs the step on its thread: interrupting that thread wakes the selector. */
public class InterruptedOwnLoopOk {
  private final Selector selector;
  private final Loop loop = new Loop(new Select());

  public InterruptedOwnLoopOk() throws IOException {
    selector = Selector.open();
  }

  public void start() {
    loop.start();
  }

  public void stop() {
    loop.stop();
  }

  private final class Select implements Runnable {
    @Override
    public void run() {
      try {
        selector.select();
        selector.selectedKeys().clear();
      } catch (IOException e) {
        System.err.println("selector failed");
      }
    }
  }

  private static final class Loop implements Runnable {
    private final Runnable step;
    private volatile Thread thread;

    Loop(Runnable step) {
      this.step = step;
    }

    void start() {
      thread = new Thread(this, "loop");
      thread.start();
    }

    void stop() {
      thread.interrupt();
    }

    @Override
    public void run() {
      while (!Thread.currentThread().isInterrupted()) {
        step.run();
      }
    }
  }
}
