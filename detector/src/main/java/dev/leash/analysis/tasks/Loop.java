package dev.leash.analysis.tasks;

import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Edge;
import dev.leash.callgraph.Loops;
import dev.leash.callgraph.Node;
import dev.leash.callgraph.Solver;
import dev.leash.ir.Block;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** What runs in loops, calls included. */
final class Loop {
  private Loop() {}

  /** Whether the context's own code has a loop without a constant end. */
  static boolean isEndless(Solver solver, Node node) {
    Loops loops = solver.loops(node.body());
    for (Block b : node.body().blocks()) {
      if (node.reaches(b.index()) && Double.isInfinite(loops.trips(b.index()))) return true;
    }
    return false;
  }

  /**
   * The contexts that run before these return; true for those that are called from inside a loop.
   */
  static Map<Node, Boolean> below(Solver solver, Collection<Node> bodies) {
    Map<Node, Boolean> looped = new HashMap<>();
    Deque<Node> next = new ArrayDeque<>();
    for (Node n : bodies) {
      looped.put(n, false);
      next.add(n);
    }
    while (!next.isEmpty()) {
      Node n = next.poll();
      boolean around = looped.get(n);
      Loops loops = solver.loops(n.body());
      for (CallEvent e : n.calls()) {
        boolean in = around || loops.trips(e.block()) > 1;
        for (Edge edge : e.edges()) {
          if (!edge.inline()) continue;
          Boolean known = looped.get(edge.callee());
          if (known != null && (known || !in)) continue;
          looped.put(edge.callee(), in);
          next.add(edge.callee());
        }
      }
    }
    return looped;
  }
}
