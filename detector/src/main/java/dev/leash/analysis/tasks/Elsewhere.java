package dev.leash.analysis.tasks;

import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Node;
import dev.leash.callgraph.Origin;
import dev.leash.callgraph.Solver;
import dev.leash.callgraph.Value;
import dev.leash.catalog.Row;
import dev.leash.ir.Access;
import dev.leash.ir.ClassShape;
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
      boolean top = graph.callers(n).isEmpty();
      if (top && !own.contains(n.method())) return true;
      boolean onlyHandler = top && inspection.handlerMethods().contains(n.method());
      if (onlyHandler && isDoor(n)) return true;
      for (Node caller : graph.callers(n)) if (seen.add(caller)) next.add(caller);
    }
    return false;
  }

  /** A public method of a public class that nobody here calls: others may, to end the task. */
  private boolean isDoor(Node n) {
    MethodRef m = n.method();
    ClassShape type = solver.program().shape(m.owner()).orElse(null);
    boolean open =
        type != null
            && Access.is(type.access(), Access.PUBLIC)
            && Access.is(n.body().shape().access(), Access.PUBLIC)
            && !n.body().shape().isSynthetic();
    return open
        && solver.hierarchy().supertypes(m.owner()).stream().noneMatch(t -> declares(t, m))
        && inspection.begin().handlers().stream().noneMatch(h -> isCallback(h, m));
  }

  private static boolean isCallback(Node handler, MethodRef m) {
    return handler.method().equals(m) && handler.closure() == null;
  }

  private boolean declares(String type, MethodRef m) {
    return solver
        .program()
        .shape(type)
        .flatMap(s -> s.method(m.name(), m.descriptor()))
        .isPresent();
  }

  private Set<Node> enders() {
    Set<Node> found = new LinkedHashSet<>(inspection.subject().enders());
    Set<String> nests = new HashSet<>();
    for (Node n : inspection.observed().visited) nests.add(nest(n));
    for (Node n : solver.nodes()) {
      if (!nests.contains(nest(n))) continue;
      for (CallEvent e : n.calls()) {
        Row.TaskEnd end = inspection.begin().pair().end(e);
        if (end == null || isParameter(n, e.operand(end.token()))) continue;
        Token.Match match = inspection.subject().match(n, e.operand(end.token()));
        if (match == Token.Match.UNKNOWN) found.add(n);
      }
    }
    return found;
  }

  /** The top-level class that the context's method stands in. */
  private static String nest(Node n) {
    String owner = n.method().owner();
    int dollar = owner.indexOf('$', owner.lastIndexOf('/') + 2);
    return dollar < 0 ? owner : owner.substring(0, dollar);
  }

  /** Then the callers' contexts tell what it is. */
  private static boolean isParameter(Node n, Value value) {
    return value.single() instanceof Origin.Unknown u
        && u.from() instanceof Origin.Provenance.Parameter p
        && p.method().equals(n.method());
  }
}
