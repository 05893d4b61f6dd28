package dev.leash.analysis.tasks;

import dev.leash.callgraph.Solver;
import dev.leash.catalog.Row;
import dev.leash.catalog.Signature;
import dev.leash.ir.MethodRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Evaluates the code around tasks: methods that begin them, end them or ask for the invalid one,
 * and their callers, so that the call graph has all that may end a task.
 */
final class Scope {
  private static final int CALLERS_OF_CALLERS = 3;
  private static final int MOST_METHODS = 4000;

  private final Solver solver;

  Scope(Solver solver) {
    this.solver = solver;
  }

  /** The module's methods around tasks of the pair, evaluated, each alone. */
  void evaluate(Pair pair) {
    Set<MethodRef> methods = new TreeSet<>();
    for (Row row : rows(pair)) {
      Signature s = row.signature();
      methods.addAll(solver.uses().callersInModule(s.owner(), s.name()));
    }
    List<MethodRef> level = new ArrayList<>(methods);
    for (int i = 0; i < CALLERS_OF_CALLERS && !level.isEmpty(); i++) {
      Set<MethodRef> callers = new TreeSet<>();
      for (MethodRef m : level) callers.addAll(callers(m));
      callers.removeAll(methods);
      callers.removeIf(m -> !solver.program().inModule(m.owner()));
      level = new ArrayList<>(callers);
      if (methods.size() + level.size() > MOST_METHODS) break;
      methods.addAll(level);
    }
    for (MethodRef m : methods) solver.alone(m);
  }

  private static List<Row> rows(Pair pair) {
    List<Row> rows = new ArrayList<>(pair.begins());
    rows.addAll(pair.ends());
    rows.addAll(pair.invalids());
    return rows;
  }

  /** Who calls the method, or makes an object of its anonymous or local class. */
  private Set<MethodRef> callers(MethodRef m) {
    Set<MethodRef> found = new TreeSet<>();
    boolean virtual = !m.name().equals("run") && !m.name().equals("call");
    if (virtual) found.addAll(solver.uses().callers(m.owner(), m.name(), m.descriptor()));
    boolean nested = m.owner().indexOf('$') > 0 && !m.isConstructor();
    if (nested) found.addAll(solver.uses().callers(m.owner(), "<init>", null));
    return found;
  }
}
