package dev.leash.flow;

import dev.leash.ir.Instruction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Calls by which an object must have been passed on to come to a place. */
final class Handovers {
  /** Spots looked at before nothing is said. */
  private static final int MOST_SPOTS = 300;

  private final Graph graph;
  private final Set<Birth> objects;

  /**
   * @param objects what may have come there
   */
  Handovers(Graph graph, Set<Birth> objects) {
    this.graph = graph;
    this.objects = objects;
  }

  /** The calls that all ways from the objects to the spot go by, and the register passed. */
  Map<At, Integer> before(Spot spot) {
    Map<At, Integer> passing = new LinkedHashMap<>();
    Set<Spot> spots = new HashSet<>();
    if (!reaches(spot, null, spots, passing) || spots.size() >= MOST_SPOTS) return Map.of();
    Map<At, Integer> must = new LinkedHashMap<>();
    passing.forEach(
        (at, register) -> {
          if (!reaches(spot, at, new HashSet<>(), null)) must.put(at, register);
        });
    return must;
  }

  /** Whether one of the objects may come to the spot without the call. */
  private boolean reaches(Spot start, At without, Set<Spot> seen, Map<At, Integer> passing) {
    boolean found = false;
    Deque<Spot> queue = new ArrayDeque<>(List.of(start));
    seen.add(start);
    while (!queue.isEmpty()) {
      Spot s = queue.poll();
      Expansion e = graph.expand(s);
      found |= e.births.stream().anyMatch(objects::contains);
      if (found && passing == null) return true;
      for (Expansion.Edge edge : new ArrayList<>(e.edges)) {
        if (edge.at() != null && edge.at().equals(without)) continue;
        if (passing != null && passes(s, edge)) {
          passing.put(edge.at(), ((Spot.Register) edge.from()).register());
        }
        if (seen.size() < MOST_SPOTS && seen.add(edge.from())) queue.add(edge.from());
      }
    }
    return found;
  }

  private static boolean passes(Spot s, Expansion.Edge edge) {
    return edge.at() != null
        && edge.at().instruction() instanceof Instruction.Call
        && s instanceof Spot.Register to
        && edge.from() instanceof Spot.Register from
        && from.method().equals(edge.at().in())
        && !to.method().equals(from.method());
  }
}
