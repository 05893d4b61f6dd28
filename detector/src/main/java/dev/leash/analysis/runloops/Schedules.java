package dev.leash.analysis.runloops;

import dev.leash.callgraph.ApiRows;
import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Guards;
import dev.leash.callgraph.Node;
import dev.leash.callgraph.Root;
import dev.leash.callgraph.Solver;
import dev.leash.callgraph.Value;
import dev.leash.catalog.Row;
import dev.leash.ir.MethodRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every call of the module that schedules a source, and what its modes are. */
final class Schedules {
  private final Solver solver;
  private final Modes modes;
  private final Identities identities;
  private final List<Scheduled> all = new ArrayList<>();
  private ModeSet common = ModeSet.of(Mode.DEFAULT);

  Schedules(Solver solver, Modes modes, Identities identities, List<Root> roots) {
    this.solver = solver;
    this.modes = modes;
    this.identities = identities;
    Entries entries = new Entries(solver, roots);
    Set<MethodRef> methods = new TreeSet<>(entries.callers(Row.Schedule.class));
    methods.addAll(entries.callers(Row.CommonMode.class));
    for (Node n : entries.contexts(methods)) {
      for (CallEvent e : n.calls()) {
        for (Row.Schedule row : e.rows(ApiRows::schedules)) scheduled(n, e, row);
        for (Row.CommonMode row : e.rows(ApiRows::commonModes)) {
          common = common.union(modes.of(row.mode(), e, n));
        }
      }
    }
  }

  private void scheduled(Node node, CallEvent event, Row.Schedule row) {
    boolean holds = row.when() == null || Guards.mayHold(row.when(), event, solver.apis());
    if (!row.adds() || !holds) return;
    Value source = row.source() == Row.RESULT ? event.result() : event.operand(row.source());
    Identities.Known known = identities.of(source);
    boolean every = row.mode() == Row.EVERY_MODE;
    ModeSet in = every ? ModeSet.UNKNOWN : modes.of(row.mode(), event, node);
    if (row.when() != null && !Guards.holds(row.when(), event.operand(row.when().operand()))) {
      in = in.union(ModeSet.UNKNOWN);
    }
    all.add(
        new Scheduled(
            node, event, row, known.origins(), known.complete(), in.known(), in.complete()));
  }

  /** All of them, in the order in which their contexts were found. */
  List<Scheduled> all() {
    return all;
  }

  /** Whether the call may schedule its source in that mode. */
  boolean mayBeIn(Scheduled s, Mode mode) {
    return !s.modesComplete() || namesMode(s, mode);
  }

  /** Whether the call names the mode, or the common ones while the mode is one of them. */
  boolean namesMode(Scheduled s, Mode mode) {
    if (s.modes().contains(mode)) return true;
    return s.modes().contains(Mode.COMMON) && (common.known().contains(mode) || !common.complete());
  }

  /** All calls that may schedule the same object, this one included. */
  List<Scheduled> ofSource(Scheduled s) {
    return all.stream().filter(o -> o.equals(s) || o.sameSource(s)).toList();
  }
}
