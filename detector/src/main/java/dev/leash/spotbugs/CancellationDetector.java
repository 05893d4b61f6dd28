package dev.leash.spotbugs;

import dev.leash.rules.Family;
import edu.umd.cs.findbugs.BugReporter;

/** Threads that wait for the network and that nobody can stop. */
public final class CancellationDetector extends FamilyDetector {
  /** For SpotBugs, which makes one for each pass. */
  public CancellationDetector(BugReporter reporter) {
    super(reporter, Family.CANCELLATION);
  }
}
