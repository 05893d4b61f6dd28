package dev.leash.report;

import java.util.List;

/**
 * What the runtime model says of a finding or of a delegate.
 *
 * @param verdict {@code CONFIRMED}, {@code SURVIVES}, {@code INCONCLUSIVE} or {@code NOT_REACHED}
 *     for a finding; {@code KILLED} or {@code VIOLATION} in place of the first for a delegate
 * @param schedules how many were tried
 * @param why one sentence
 * @param replay the schedule that shows it, to run it again; "" if there is none
 * @param timeline of that schedule
 */
public record RuntimeNote(
    String verdict, int schedules, String why, String replay, List<Moment> timeline) {
  /**
   * Something that happened.
   *
   * @param at virtual seconds since the app's start
   * @param thread whose doing it was
   * @param event for a person
   */
  public record Moment(double at, String thread, String event) {}

  public RuntimeNote {
    timeline = List.copyOf(timeline);
  }
}
