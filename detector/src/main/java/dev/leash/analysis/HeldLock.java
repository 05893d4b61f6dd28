package dev.leash.analysis;

import dev.leash.callgraph.Node;
import java.util.List;

/**
 * A lock that a root takes while other code may hold it across a network wait.
 *
 * @param hops calls from the root to the context that takes the lock; may be empty if the root
 *     itself does
 * @param taken where it is taken
 * @param holder the context that holds it
 * @param network the wait that the holder reaches while it holds the lock
 */
public record HeldLock(
    List<Hop> hops, Node at, Node.Locked taken, Node holder, ReachedWait network) {
  public HeldLock {
    hops = List.copyOf(hops);
  }
}
