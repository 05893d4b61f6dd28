package dev.leash.report;

/**
 * Something the run could not look at.
 *
 * @param what file, class or entry
 * @param why reason and remedy, one sentence
 */
public record Skipped(String what, String why) implements Comparable<Skipped> {
  @Override
  public int compareTo(Skipped o) {
    int c = what.compareTo(o.what);
    return c != 0 ? c : why.compareTo(o.why);
  }
}
