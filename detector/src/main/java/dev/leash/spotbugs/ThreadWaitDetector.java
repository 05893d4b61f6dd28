package dev.leash.spotbugs;

import dev.leash.rules.Family;
import edu.umd.cs.findbugs.BugReporter;

/** Callbacks and handlers that wait for another thread or for its lock. */
public final class ThreadWaitDetector extends FamilyDetector {
  /** For SpotBugs, which makes one for each pass. */
  public ThreadWaitDetector(BugReporter reporter) {
    super(reporter, Family.THREAD_WAITS);
  }
}
