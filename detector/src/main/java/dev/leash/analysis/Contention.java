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

/**
 * Evaluates who else uses an object, where that decides whether or how long a call on it waits:
 * sets its timeout or mode elsewhere, or is in it at the same time.
 */
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
    Set<String> names = new TreeSet<>();
    row.during().forEach(s -> names.add(s.name()));
    row.unless().forEach(s -> names.add(s.name()));
    if (row.bound() instanceof Row.Bound.Setter b) b.setters().forEach(s -> names.add(s.name()));
    if (names.isEmpty()) return;
    Set<Origin> objects = media.chain(e.operand(Row.RECEIVER));
    for (MethodRef user : neighbours.evaluate(objects, names)) {
      if (row.during().isEmpty()) continue;
      // Whoever runs the user may do so on a thread of its own.
      solver.uses().callers(user.owner(), user.name(), user.descriptor()).forEach(solver::alone);
    }
  }
}
