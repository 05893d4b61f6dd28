package dev.leash.analysis.runloops;

import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Descriptors;
import dev.leash.callgraph.Node;
import dev.leash.callgraph.Origin;
import dev.leash.catalog.Row;
import java.util.Set;
import java.util.SortedSet;

/**
 * A call that schedules a source.
 *
 * @param source where the source can come from; empty if that is not known
 * @param identified false if it may be some other object as well
 * @param modes the modes, as far as they could be read
 * @param modesComplete false if it may be scheduled in others, too
 */
public record Scheduled(
    Node node,
    CallEvent event,
    Row.Schedule row,
    Set<Origin> source,
    boolean identified,
    SortedSet<Mode> modes,
    boolean modesComplete) {
  public Scheduled {
    source = Set.copyOf(source);
  }

  /** Whether both may be about one object. */
  boolean sameSource(Scheduled other) {
    return source.stream().anyMatch(other.source::contains);
  }

  /** Whether code outside the program may choose the source. */
  boolean givenFromOutside() {
    return !identified || source.stream().anyMatch(Scheduled::isParameter);
  }

  private static boolean isParameter(Origin o) {
    return o instanceof Origin.Unknown u && u.from() instanceof Origin.Provenance.Parameter;
  }

  boolean sameCall(Scheduled other) {
    return node.method().equals(other.node.method())
        && event.call().site() == other.event.call().site();
  }

  /** Internal name of the source's class as the call declares it. */
  public String type() {
    String owner = event.call().target().owner();
    if (row.source() == Row.RECEIVER || row.source() == Row.RESULT) return owner;
    String descriptor = event.call().target().descriptor();
    return Descriptors.parameters(descriptor).get(row.source() - 1);
  }
}
