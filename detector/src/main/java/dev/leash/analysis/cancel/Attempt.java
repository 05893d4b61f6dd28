package dev.leash.analysis.cancel;

import dev.leash.flow.At;

/**
 * What the code relies on to release a blocked thread, and in vain.
 *
 * @param at where another thread does it
 * @param unblocks what it does release, in words of the catalogue; may be ""
 */
public record Attempt(Means means, At at, String unblocks) {
  /** How it tries. */
  public enum Means {
    /** Closes something around the connection that does not release the thread. */
    CLOSE,
    /** Closes the connection, but first waits for the thread, without a limit. */
    LATE,
    /** Closes the connection, but first enters a monitor that the blocked thread holds. */
    LOCKED,
    /** Interrupts the thread, or cancels its future, though the wait is not interruptible. */
    INTERRUPT,
    /** Sets a flag that the blocked thread does not get to read. */
    FLAG
  }
}
