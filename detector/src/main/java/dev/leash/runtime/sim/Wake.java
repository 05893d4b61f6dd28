package dev.leash.runtime.sim;

/** How a wait ended. */
public enum Wake {
  /** Somebody called {@link World#wake}. */
  WOKEN,
  /** Its deadline passed. */
  TIMEOUT,
  /** {@code Thread.interrupt}; the flag is still set. */
  INTERRUPTED
}
