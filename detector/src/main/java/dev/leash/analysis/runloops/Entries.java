package dev.leash.analysis.runloops;

import dev.leash.callgraph.Node;
import dev.leash.callgraph.Root;
import dev.leash.callgraph.Solver;
import dev.leash.catalog.Row;
import dev.leash.ir.MethodRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Evaluates the code of the module that calls certain library methods as the app runs it: from the
 * methods that nobody calls downwards, so that helpers see what they are really given.
 */
final class Entries {
  /** Callers of callers that are climbed to. */
  private static final int DEPTH = 6;

  private final Solver solver;
  private final List<Root> roots;

  Entries(Solver solver, List<Root> roots) {
    this.solver = solver;
    this.roots = roots;
  }

  /** Methods of the module that call what such rows speak of, sorted. */
  Set<MethodRef> callers(Class<? extends Row> kind) {
    Set<MethodRef> found = new TreeSet<>();
    for (Row r : solver.apis().catalog().all(kind)) {
      found.addAll(solver.uses().callersInModule(r.signature().owner(), r.signature().name()));
    }
    return found;
  }

  /** Contexts, roots included, in which these methods run; all others do not lead to them. */
  Set<Node> contexts(Set<MethodRef> methods) {
    List<Node> from = new ArrayList<>();
    for (Root r : roots) from.add(r.node());
    for (MethodRef top : tops(methods)) solver.alone(top).ifPresent(from::add);
    Set<Node> found = Reach.onAnyThread(from);
    Set<MethodRef> reached = new TreeSet<>();
    for (Node n : found) reached.add(n.method());
    // Code that something unknown calls: a listener that a library keeps.
    for (MethodRef m : methods) {
      if (!reached.contains(m)) solver.alone(m).ifPresent(from::add);
    }
    return Reach.onAnyThread(from);
  }

  /** The methods that lead to these and that no code of the program calls, roots excepted. */
  Set<MethodRef> tops(Set<MethodRef> methods) {
    Set<MethodRef> rootMethods = new TreeSet<>();
    for (Root r : roots) rootMethods.add(r.node().method());
    Set<MethodRef> tops = new TreeSet<>();
    Map<MethodRef, Integer> depth = new HashMap<>();
    Deque<MethodRef> next = new ArrayDeque<>(methods);
    for (MethodRef m : methods) depth.put(m, 0);
    while (!next.isEmpty()) {
      MethodRef m = next.poll();
      if (rootMethods.contains(m)) continue;
      Set<MethodRef> callers = callers(m);
      if (callers.isEmpty() || depth.get(m) >= DEPTH) tops.add(m);
      if (depth.get(m) >= DEPTH) continue;
      for (MethodRef c : callers) {
        if (depth.putIfAbsent(c, depth.get(m) + 1) == null) next.add(c);
      }
    }
    return tops;
  }

  private Set<MethodRef> callers(MethodRef m) {
    Set<MethodRef> callers =
        new LinkedHashSet<>(solver.uses().callers(m.owner(), m.name(), m.descriptor()));
    callers.remove(m);
    return callers;
  }
}
