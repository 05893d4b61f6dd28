package dev.leash.runtime.sim;

/** Whether the process is suspended, and for how long it has been. Virtual ns. */
final class Suspension {
  private long since = -1;
  private long nanos;

  void begin(long now) {
    if (since < 0) {
      since = now;
    }
  }

  void end(long now) {
    nanos = until(now);
    since = -1;
  }

  boolean now() {
    return since >= 0;
  }

  /** All of it so far. */
  long until(long now) {
    return nanos + (since < 0 ? 0 : now - since);
  }
}
