package dev.leash.spotbugs;

import dev.leash.rules.Family;
import edu.umd.cs.findbugs.BugReporter;

/** Background tasks that are begun late, not ended, or ended wrong. */
public final class BackgroundTaskDetector extends FamilyDetector {
  /** For SpotBugs, which makes one for each pass. */
  public BackgroundTaskDetector(BugReporter reporter) {
    super(reporter, Family.BACKGROUND_TASKS);
  }
}
