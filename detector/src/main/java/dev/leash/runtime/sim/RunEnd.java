package dev.leash.runtime.sim;

import java.util.List;

/** Why {@link World#runUntil} returned. */
public sealed interface RunEnd {
  /** The condition holds, or the script is done. */
  record Done() implements RunEnd {}

  /** The deadline passed. */
  record Deadline() implements RunEnd {}

  /**
   * Nothing can ever happen again: no thread is ready and no timer is set.
   *
   * @param blocked the threads that wait
   */
  record Deadlock(List<SimThread> blocked) implements RunEnd {}

  /**
   * The world was ended.
   *
   * @param end why
   */
  record Ended(End end) implements RunEnd {}
}
