package dev.leash.analysis.runloops;

import dev.leash.analysis.Hop;
import dev.leash.analysis.Waits;
import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Edge;
import dev.leash.callgraph.Node;
import dev.leash.catalog.Row;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that a context runs on its own thread, each with the shortest way there. */
final class Reach {
  /**
   * How a context is reached.
   *
   * @param before the way to the caller; null for the root
   * @param by the call; null for the root
   */
  record Way(Node node, Way before, Hop by, boolean later, boolean weak) {
    /** The calls from the root on, and one more in this context. */
    List<Hop> hops(CallEvent last) {
      List<Hop> hops = new ArrayList<>();
      hops.add(new Hop(node, last, false));
      for (Way w = this; w.by != null; w = w.before) hops.add(w.by);
      Collections.reverse(hops);
      return hops;
    }
  }

  private record Kind(Node node, boolean later, boolean weak) {}

  private final Map<Kind, Way> ways = new LinkedHashMap<>();
  private final Set<Node> nodes = new LinkedHashSet<>();

  private Reach() {}

  static Reach of(Node root) {
    Reach reach = new Reach();
    Deque<Way> next = new ArrayDeque<>();
    reach.add(new Way(root, null, null, false, false), next);
    while (!next.isEmpty()) {
      Way w = next.poll();
      for (CallEvent e : w.node().calls()) {
        for (Edge edge : e.edges()) {
          if (Waits.sameThread(edge)) reach.add(step(w, e, edge), next);
        }
      }
    }
    return reach;
  }

  private static Way step(Way w, CallEvent e, Edge edge) {
    boolean later = edge.mode() == Row.Mode.UI_LATER;
    return new Way(
        edge.callee(), w, new Hop(w.node(), e, later), w.later() || later, w.weak() || edge.weak());
  }

  private void add(Way way, Deque<Way> next) {
    nodes.add(way.node());
    if (ways.putIfAbsent(new Kind(way.node(), way.later(), way.weak()), way) == null) next.add(way);
  }

  /** The contexts, the root first, by distance. */
  Set<Node> nodes() {
    return nodes;
  }

  /** The best way to a reached context: at once rather than later, certain rather than guessed. */
  Way way(Node node) {
    for (boolean later : new boolean[] {false, true}) {
      for (boolean weak : new boolean[] {false, true}) {
        Way way = ways.get(new Kind(node, later, weak));
        if (way != null) return way;
      }
    }
    throw new IllegalArgumentException(node.method() + " is not reached");
  }

  /** All contexts that these run, on whatever thread, themselves included. */
  static Set<Node> onAnyThread(Collection<Node> from) {
    Set<Node> seen = new LinkedHashSet<>(from);
    Deque<Node> next = new ArrayDeque<>(seen);
    while (!next.isEmpty()) {
      for (CallEvent e : next.poll().calls()) {
        for (Edge edge : e.edges()) if (seen.add(edge.callee())) next.add(edge.callee());
      }
    }
    return seen;
  }
}
