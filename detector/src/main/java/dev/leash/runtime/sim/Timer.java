package dev.leash.runtime.sim;

/** Something that will happen at a time of its own. */
public final class Timer implements Comparable<Timer> {
  private final long at;
  private final long number;
  private final Runnable action;
  private boolean cancelled;

  Timer(long at, long number, Runnable action) {
    this.at = at;
    this.number = number;
    this.action = action;
  }

  /** When, in virtual ns. */
  public long at() {
    return at;
  }

  /** It will not happen; harmless when it already has. */
  public void cancel() {
    cancelled = true;
  }

  boolean cancelled() {
    return cancelled;
  }

  void fire() {
    cancelled = true;
    action.run();
  }

  @Override
  public int compareTo(Timer other) {
    int byTime = Long.compare(at, other.at);
    return byTime != 0 ? byTime : Long.compare(number, other.number);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(number);
  }
}
