package dev.leash.rules;

/** Severities by bound and evidence, as the rule table defines them. */
final class Grades {
  private Grades() {}

  /** A wait for the network: for ever is an error, any bound a warning. */
  static Severity network(double seconds) {
    return Double.isInfinite(seconds) ? Severity.ERROR : Severity.WARNING;
  }

  /**
   * A wait for another thread.
   *
   * @param reachesNetwork whether that thread certainly waits for the network
   * @param seconds bound of the wait; NaN if not a constant
   * @param elapsed what has been waited by then, this wait included
   * @param budget seconds below which a bounded wait is a note
   */
  static Severity thread(boolean reachesNetwork, double seconds, double elapsed, double budget) {
    if (Double.isInfinite(seconds)) return reachesNetwork ? Severity.ERROR : Severity.WARNING;
    boolean above = Double.isNaN(seconds) || elapsed > budget;
    return above ? Severity.WARNING : Severity.NOTE;
  }

  /** One step down. */
  static Severity weaker(Severity s) {
    return s == Severity.ERROR ? Severity.WARNING : Severity.NOTE;
  }

  static Severity weaker(Severity s, boolean condition) {
    return condition ? weaker(s) : s;
  }
}
