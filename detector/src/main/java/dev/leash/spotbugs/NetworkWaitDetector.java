package dev.leash.spotbugs;

import dev.leash.rules.Family;
import edu.umd.cs.findbugs.BugReporter;

/** Callbacks and handlers that wait for the network. */
public final class NetworkWaitDetector extends FamilyDetector {
  /** For SpotBugs, which makes one for each pass. */
  public NetworkWaitDetector(BugReporter reporter) {
    super(reporter, Family.NETWORK_WAITS);
  }
}
