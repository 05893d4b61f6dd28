package dev.leash.runtime.verify;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One run of an app.
 *
 * @param plan what happened to it
 * @param failures what it did wrong, in order of time
 * @param waits the distinct waits for the network that its own threads began before Home, each for
 *     a person; Home can be pressed at each
 * @param reached places of the app's where a thread was seen: in a wait, beginning or ending a task
 * @param stuck threads that still waited for a peer at the end of a {@link Release}
 * @param entries the app's entries
 * @param needs what other schedules depend on
 * @param timeline what happened, in order
 * @param unknown what the model does not have and the app needed, or why the run could not go on;
 *     empty if the run counts
 * @param digest of all that happened: equal runs have equal digests
 */
public record Run(
    Plan plan,
    List<Failure> failures,
    List<String> waits,
    Set<Frame> reached,
    List<Stuck> stuck,
    List<String> entries,
    Needs needs,
    List<Event> timeline,
    Optional<String> unknown,
    long digest) {
  /** Copies. */
  public Run {
    failures = List.copyOf(failures);
    waits = List.copyOf(waits);
    reached = Set.copyOf(reached);
    stuck = List.copyOf(stuck);
    entries = List.copyOf(entries);
    timeline = List.copyOf(timeline);
  }

  /** The same with other failures. */
  Run with(List<Failure> others) {
    return new Run(plan, others, waits, reached, stuck, entries, needs, timeline, unknown, digest);
  }

  /**
   * A thread that waits for a peer, and nothing ends it.
   *
   * @param thread its name
   * @param text what it waits for
   * @param stack the app's frames, newest call first
   * @param request whether it is an HTTP request without an answer: rows 17 and 18 of the rules
   *     speak of sockets, and of requests only where something is tried that does not cancel them
   * @param interrupted whether it was interrupted, or its task cancelled, in vain
   */
  public record Stuck(
      String thread, String text, List<Frame> stack, boolean request, boolean interrupted) {
    /** Copies the list. */
    public Stuck {
      stack = List.copyOf(stack);
    }
  }
}
