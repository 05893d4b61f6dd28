package dev.leash.bytecode;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Collects what could not be read, and why. Safe for use by several threads at once. */
public final class ReadLog {
  private final Set<Entry> entries = new ConcurrentSkipListSet<>();

  /**
   * Notes a loss; the same loss noted twice counts once.
   *
   * @param what file, class or method
   * @param why reason and remedy, one sentence
   */
  public void add(String what, String why) {
    entries.add(new Entry(what, why));
  }

  /** Everything noted so far, sorted. */
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  /**
   * One loss.
   *
   * @param what file, class or method
   * @param why reason and remedy, one sentence
   */
  public record Entry(String what, String why) implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
      int c = what.compareTo(other.what);
      return c != 0 ? c : why.compareTo(other.why);
    }
  }
}
