package dev.leash.runtime.verify;

import java.util.List;
import java.util.Optional;

/**
 * One run of an app under one schedule.
 *
 * @param schedule what happened to it
 * @param failures what it did wrong, in order of time
 * @param waits the distinct waits for the network that its own threads began before Home, each for a
 *     person; Home can be pressed at each
 * @param timeline what happened, in order
 * @param unknown what the model does not have and the app needed, or why the run could not go on;
 *     empty if the run counts
 * @param digest of all that happened: equal runs have equal digests
 */
public record Run(
    Schedule schedule,
    List<Failure> failures,
    List<String> waits,
    List<Event> timeline,
    Optional<String> unknown,
    long digest) {
  /** Copies the lists. */
  public Run {
    failures = List.copyOf(failures);
    waits = List.copyOf(waits);
    timeline = List.copyOf(timeline);
  }
}
