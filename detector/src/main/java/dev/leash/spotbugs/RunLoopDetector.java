package dev.leash.spotbugs;

import dev.leash.rules.Family;
import edu.umd.cs.findbugs.BugReporter;

/** Run loops in the wrong mode. */
public final class RunLoopDetector extends FamilyDetector {
  /** For SpotBugs, which makes one for each pass. */
  public RunLoopDetector(BugReporter reporter) {
    super(reporter, Family.RUN_LOOPS);
  }
}
