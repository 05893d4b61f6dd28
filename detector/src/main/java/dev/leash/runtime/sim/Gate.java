package dev.leash.runtime.sim;

import java.util.concurrent.locks.LockSupport;

/** Passes one permit to one real thread, which acknowledges by taking it. */
final class Gate {
  private volatile boolean open;
  private volatile Thread owner;

  void ownedBy(Thread thread) {
    owner = thread;
  }

  void open() {
    open = true;
    LockSupport.unpark(owner);
  }

  void await() {
    while (!open) {
      LockSupport.park(this);
    }
    open = false;
  }

  /** Like {@link #await()}; false when the time was over first. */
  boolean await(long nanos) {
    long end = System.nanoTime() + nanos;
    while (!open) {
      long left = end - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      LockSupport.parkNanos(this, left);
    }
    open = false;
    return true;
  }
}
