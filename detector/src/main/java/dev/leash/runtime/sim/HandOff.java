package dev.leash.runtime.sim;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a thread got what it does: from the thread that started it, or that woke it while it had
 * nothing to do.
 *
 * @param by the thread that handed over
 * @param at where that was
 */
public record HandOff(SimThread by, Throwable at) {
  private static final int DEPTH = 4;

  /** By the thread that runs; the old one if that is none of the process's. */
  static HandOff by(SimThread running, HandOff old) {
    return running == null || running.outside() ? old : new HandOff(running, new Throwable());
  }

  /** By the thread that runs, to one that waits. */
  static HandOff to(SimThread waiting, SimThread running, HandOff old) {
    Wait wait = waiting.waiting();
    boolean idle =
        switch (wait.kind()) {
          case IDLE, NOTIFY -> true;
          case PARK -> wait.enders().get().isEmpty(); // not the next owner of a lock
          default -> false;
        };
    return idle ? by(running, old) : old;
  }

  /** The stacks of all hand-overs that led to what a thread does, the last first. */
  public static List<List<StackTraceElement>> stacks(SimThread thread) {
    List<List<StackTraceElement>> stacks = new ArrayList<>();
    add(thread, stacks, DEPTH);
    return stacks;
  }

  private static void add(SimThread thread, List<List<StackTraceElement>> stacks, int depth) {
    for (HandOff each : thread.handOffs()) {
      stacks.add(List.of(each.at.getStackTrace()));
      if (depth > 0 && each.by != thread) {
        add(each.by, stacks, depth - 1);
      }
    }
  }
}
