package dev.leash.runtime.sim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What happened, in order. Holds no identity hashes and no real times, so that runs compare. */
public final class Trace {
  /**
   * One event.
   *
   * @param at virtual ns
   * @param thread name of the thread, or "world"
   * @param text what happened
   */
  public record Event(long at, String thread, String text) {}

  private final List<Event> events = new ArrayList<>();
  private long switches;
  private long digest = 1125899906842597L;

  /** Appends an event. */
  void add(long at, String thread, String text) {
    events.add(new Event(at, thread, text));
    mix(text);
  }

  void switchTo(long at, SimThread thread) {
    switches++;
    digest = 31 * digest + at;
    digest = 31 * digest + thread.number();
  }

  private void mix(String text) {
    digest = 31 * digest + text.hashCode();
  }

  /** The events so far; a view. */
  public List<Event> events() {
    return Collections.unmodifiableList(events);
  }

  /** How often the baton was passed to a thread. */
  public long switches() {
    return switches;
  }

  /** Of all events and all switches with their times: equal runs have equal digests. */
  public long digest() {
    return digest;
  }
}
