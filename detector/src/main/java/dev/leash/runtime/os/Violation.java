package dev.leash.runtime.os;

import java.util.List;
import java.util.Objects;

/**
 * What an app did wrong in front of the system.
 *
 * @param row the row of the rule in TN2277's table, 0 for a rule that goes beyond the note
 * @param rule identifier of the rule that speaks of it
 * @param killed whether the system killed the app for it
 * @param at virtual ns since the start
 * @param text one sentence for a person
 * @param stack of the thread that it happened to, newest call first, the model's frames included
 * @param related stacks that explain it: of the thread that is waited for, where the task was begun
 */
public record Violation(
    int row,
    String rule,
    boolean killed,
    long at,
    String text,
    List<StackTraceElement> stack,
    List<List<StackTraceElement>> related) {
  /** Copies the lists. */
  public Violation {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(text);
    stack = List.copyOf(stack);
    related = related.stream().map(List::copyOf).toList();
  }
}
