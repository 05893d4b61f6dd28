package dev.leash.analysis.tasks;

import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Node;
import dev.leash.callgraph.Origin;
import dev.leash.callgraph.Solver;
import dev.leash.callgraph.Value;
import dev.leash.catalog.Row;
import dev.leash.ir.MethodRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Whether code that is not on the task's own paths may end it: another callback, a caller. */
final class Elsewhere {
  private final Solver solver;
  private final Graph graph;
  private final Inspection inspection;

  Elsewhere(Solver solver, Graph graph, Inspection inspection) {
    this.solver = solver;
    this.graph = graph;
    this.inspection = inspection;
  }

  boolean mayEnd() {
    Set<MethodRef> own = new HashSet<>(inspection.handlerMethods());
    for (Node n : inspection.observed().visited) own.add(n.method());
    Set<MethodRef> starts = new HashSet<>();
    for (Node n : inspection.tops()) starts.add(n.method());
    starts.add(inspection.begin().method());
    Set<Node> seen = new LinkedHashSet<>(enders());
    Deque<Node> next = new ArrayDeque<>(seen);
    while (!next.isEmpty()) {
      Node n = next.poll();
      if (starts.contains(n.method())) continue;
      if (!own.contains(n.method()) && graph.callers(n).isEmpty()) return true;
      for (Node caller : graph.callers(n)) if (seen.add(caller)) next.add(caller);
    }
    return false;
  }

  private Set<Node> enders() {
    Set<Node> found = new LinkedHashSet<>(inspection.subject().enders());
    for (Node n : solver.nodes()) {
      for (CallEvent e : n.calls()) {
        Row.TaskEnd end = inspection.begin().pair().end(e);
        if (end == null || isParameter(n, e.operand(end.token()))) continue;
        Token.Match match = inspection.subject().match(n, e.operand(end.token()));
        if (match == Token.Match.UNKNOWN) found.add(n);
      }
    }
    return found;
  }

  /** Then the callers' contexts tell what it is. */
  private static boolean isParameter(Node n, Value value) {
    return value.single() instanceof Origin.Unknown u
        && u.from() instanceof Origin.Provenance.Parameter p
        && p.method().equals(n.method());
  }
}
