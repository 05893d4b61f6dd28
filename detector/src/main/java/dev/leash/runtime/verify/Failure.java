package dev.leash.runtime.verify;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an app did wrong in a run.
 *
 * @param rule identifier of the rule that speaks of it
 * @param what one sentence that stands alone
 * @param killed whether the system killed the app for it
 * @param at virtual seconds since the start
 * @param stack the app's frames of the thread that it happened to, newest call first
 * @param related frames that explain it: of the thread that is waited for, where the task was begun
 */
public record Failure(
    String rule, String what, boolean killed, double at, List<Frame> stack, List<Frame> related) {
  /** Copies the lists. */
  public Failure {
    stack = List.copyOf(stack);
    related = List.copyOf(related);
  }

  /** All frames, the stack's first. */
  Stream<Frame> frames() {
    return Stream.concat(stack.stream(), related.stream());
  }
}
