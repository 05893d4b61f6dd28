package dev.leash.analysis.tasks;

import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Edge;
import dev.leash.callgraph.Node;
import dev.leash.callgraph.Solver;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Who calls whom among the contexts evaluated so far, in both directions. */
final class Graph {
  private final Solver solver;
  private Map<Node, List<Node>> callers = Map.of();
  private Map<Node, List<Node>> inlineCallers = Map.of();
  private int epoch = -1;

  Graph(Solver solver) {
    this.solver = solver;
  }

  private void refresh() {
    if (epoch == solver.epoch()) return;
    epoch = solver.epoch();
    callers = new HashMap<>();
    inlineCallers = new HashMap<>();
    for (Node n : solver.nodes()) {
      for (CallEvent e : n.calls()) {
        for (Edge edge : e.edges()) {
          callers.computeIfAbsent(edge.callee(), k -> new ArrayList<>()).add(n);
          if (edge.inline()) {
            inlineCallers.computeIfAbsent(edge.callee(), k -> new ArrayList<>()).add(n);
          }
        }
      }
    }
  }

  /** Contexts that call or hand off to this one. */
  List<Node> callers(Node node) {
    refresh();
    return callers.getOrDefault(node, List.of());
  }

  /** The contexts and all that call them, or hand off to them, directly or not. */
  Set<Node> above(Collection<Node> nodes) {
    refresh();
    return closure(nodes, n -> callers.getOrDefault(n, List.of()));
  }

  /** The contexts and all that call them before they return, directly or not. */
  Set<Node> aboveInline(Collection<Node> nodes) {
    refresh();
    return closure(nodes, n -> inlineCallers.getOrDefault(n, List.of()));
  }

  /** The contexts and all that they call before they return, directly or not. */
  Set<Node> belowInline(Collection<Node> nodes) {
    return below(nodes, Edge::inline);
  }

  /** The contexts and all that they call or hand off to along such edges, directly or not. */
  Set<Node> below(Collection<Node> nodes, Predicate<Edge> edges) {
    return closure(
        nodes,
        n -> {
          List<Node> callees = new ArrayList<>();
          for (CallEvent e : n.calls()) {
            for (Edge edge : e.edges()) if (edges.test(edge)) callees.add(edge.callee());
          }
          return callees;
        });
  }

  /** The calls, each before the callee returns, that lead from one context to another. */
  List<TaskProblem.Stop> calls(Node from, Node to) {
    Map<Node, TaskProblem.Stop> by = new HashMap<>();
    Map<Node, Node> caller = new HashMap<>();
    Deque<Node> queue = new ArrayDeque<>(List.of(from));
    while (!queue.isEmpty() && !caller.containsKey(to)) {
      Node n = queue.poll();
      for (CallEvent e : n.calls()) {
        for (Edge edge : e.edges()) {
          if (!edge.inline() || edge.callee() == from) continue;
          if (caller.putIfAbsent(edge.callee(), n) != null) continue;
          int line = e.call().place().line();
          by.put(edge.callee(), new TaskProblem.Stop(TaskProblem.What.CALLS, n, line));
          queue.add(edge.callee());
        }
      }
    }
    List<TaskProblem.Stop> stops = new ArrayList<>();
    for (Node n = to; n != from && caller.containsKey(n); n = caller.get(n)) {
      boolean reference = caller.get(n).method().name().equals("$reference");
      if (!reference) stops.add(0, by.get(n));
    }
    return stops;
  }

  private interface Neighbours {
    List<Node> of(Node node);
  }

  private static Set<Node> closure(Collection<Node> from, Neighbours next) {
    Set<Node> seen = new LinkedHashSet<>(from);
    Deque<Node> queue = new ArrayDeque<>(seen);
    while (!queue.isEmpty()) {
      for (Node n : next.of(queue.poll())) if (seen.add(n)) queue.add(n);
    }
    return seen;
  }
}
