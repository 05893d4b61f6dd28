package dev.leash.analysis.tasks;

import dev.leash.analysis.Hop;
import dev.leash.analysis.ReachedWait;
import dev.leash.callgraph.Root;
import java.util.List;

/**
 * Network work that a callback hands off without a task that covers it.
 *
 * @param hops calls from the callback on; the last hands the work off
 * @param late where the work begins a task itself, or null if nothing does
 * @param reached the network wait that the work reaches; null if the platform does the work
 */
public record LateWork(Root root, List<Hop> hops, Hop late, ReachedWait reached) {
  public LateWork {
    hops = List.copyOf(hops);
  }
}
