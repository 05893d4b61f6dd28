package dev.leash.analysis;

import java.util.List;

/**
 * A wait that a root reaches.
 *
 * @param sink the wait itself
 * @param hops calls from the root's body on; the last is the wait's own call
 * @param seconds the wait's bound with the loops along the path; infinity, or NaN if not a constant
 * @param elapsed seconds that the root may have waited on this path when this wait ends, itself
 *     included
 * @param later true if it runs later on the root's thread
 * @param weak true if a call on the way was resolved by guess
 * @param morePaths further calls in the root that reach the same wait
 */
public record ReachedWait(
    Wait sink,
    List<Hop> hops,
    double seconds,
    double elapsed,
    boolean later,
    boolean weak,
    int morePaths) {
  public ReachedWait {
    hops = List.copyOf(hops);
  }

  ReachedWait withMorePaths(int paths) {
    return new ReachedWait(sink, hops, seconds, elapsed, later, weak, paths);
  }
}
