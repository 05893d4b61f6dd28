package dev.leash.runtime.sim;

import java.util.PriorityQueue;

/** The timers of a world, by time, then by the order in which they were set. */
final class Agenda {
  private final PriorityQueue<Timer> timers = new PriorityQueue<>();
  private long number;

  Timer add(long at, Runnable action) {
    Timer timer = new Timer(at, number++, action);
    timers.add(timer);
    return timer;
  }

  /** The next that is not cancelled; null if there is none. */
  Timer next() {
    while (!timers.isEmpty() && timers.peek().cancelled()) {
      timers.poll();
    }
    return timers.peek();
  }

  boolean isDue(long now) {
    Timer timer = next();
    return timer != null && timer.at() <= now;
  }

  /** Fires one timer that is due; false if none is. */
  boolean fireDue(long now) {
    if (!isDue(now)) {
      return false;
    }
    timers.poll().fire();
    return true;
  }

  void clear() {
    timers.clear();
  }
}
