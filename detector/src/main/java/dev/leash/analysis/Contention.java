package dev.leash.analysis;

import dev.leash.callgraph.ApiUse;
import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Node;
import dev.leash.callgraph.Origin;
import dev.leash.callgraph.Solver;
import dev.leash.catalog.Row;
import dev.leash.ir.MethodRef;
import java.util.Set;
import java.util.TreeSet;

/** Evaluates who may use an object at the same time, for calls that wait only then. */
final class Contention {
  private final Solver solver;
  private final Media media;
  private final Neighbours neighbours;

  Contention(Solver solver, Media media, Neighbours neighbours) {
    this.solver = solver;
    this.media = media;
    this.neighbours = neighbours;
  }

  /** Looks at all calls evaluated so far. */
  void demand() {
    for (Node n : solver.nodes()) {
      for (CallEvent e : n.calls()) {
        for (ApiUse use : e.apis()) for (Row.Blocking row : use.rows().blocking()) demand(e, row);
      }
    }
  }

  private void demand(CallEvent e, Row.Blocking row) {
    if (row.during().isEmpty()) return;
    Set<Origin> objects = media.same(e.operand(Row.RECEIVER));
    Set<String> names = new TreeSet<>();
    row.during().forEach(s -> names.add(s.name()));
    for (MethodRef user : neighbours.evaluate(objects, names)) {
      // Whoever runs the user may do so on a thread of its own.
      solver.uses().callers(user.owner(), user.name(), user.descriptor()).forEach(solver::alone);
    }
  }
}
