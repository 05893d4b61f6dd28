package dev.leash.analysis.runloops;

import java.util.List;

/**
 * A run of the loop in a custom mode in which sources that it concerns are not scheduled.
 *
 * @param mode the custom mode
 * @param sources where they are scheduled instead, one call per source, at least one
 * @param nothing true if no source at all is scheduled in the mode
 */
public record MissingSource(ReachedRun run, Mode mode, List<Scheduled> sources, boolean nothing) {
  public MissingSource {
    sources = List.copyOf(sources);
  }
}
