package dev.leash.flow;

import java.util.ArrayList;
import java.util.List;

/** One step back from a spot: what begins there, and where its value comes from. */
final class Expansion {
  /**
   * A spot whose value may come.
   *
   * @param at the write or passing call by which it comes, or null if nothing happens on the way
   */
  record Edge(Spot from, At at) {}

  final List<Birth> births = new ArrayList<>(2);
  final List<Edge> edges = new ArrayList<>(4);

  void birth(Birth b) {
    if (!births.contains(b)) births.add(b);
  }

  void edge(Spot from, At at) {
    edges.add(new Edge(from, at));
  }
}
