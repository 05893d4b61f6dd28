package dev.leash.analysis.tasks;

import dev.leash.callgraph.Node;
import dev.leash.callgraph.Solver;
import dev.leash.ir.MethodRef;
import java.util.Set;

/** Whether anybody asks if the system has refused the task. */
final class Refusals {
  private final Graph graph;
  private final Inspection inspection;

  Refusals(Graph graph, Inspection inspection) {
    this.graph = graph;
    this.inspection = inspection;
  }

  /** A refused task's handler never runs, so a test there is none. */
  boolean checked(Solver solver) {
    Set<MethodRef> handlers = inspection.handlerMethods();
    for (Node n : solver.nodes()) {
      boolean tests =
          n.compared().stream().anyMatch(c -> inspection.subject().comparesWithRefusal(n, c));
      if (!tests) continue;
      if (!handlers.contains(n.method())) return true;
      for (Node caller : graph.callers(n)) {
        if (!handlers.contains(caller.method()) && !registers(n, caller)) return true;
      }
    }
    return false;
  }

  /** The method that begins the task has an edge to the handler that it registers. */
  private boolean registers(Node handler, Node caller) {
    return inspection.begin().handlers().contains(handler)
        && caller.method().equals(inspection.begin().method());
  }
}
