package dev.leash.runtime.sim;

import java.time.Duration;

/**
 * How much real time a run may still take. A machine that stands still, or has no time for the run
 * because others want it too, costs it little.
 */
final class Patience {
  private static final long STEP = 10_000_000;

  private long left;
  private long last = System.nanoTime();

  Patience(Duration whole) {
    left = whole.toNanos();
  }

  /** Whether it is at its end; ask at each step. */
  boolean over() {
    long now = System.nanoTime();
    left -= Math.min(now - last, STEP);
    last = now;
    return left < 0;
  }
}
