package dev.leash.analysis.tasks;

import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Node;
import dev.leash.callgraph.Origin;
import dev.leash.callgraph.Solver;
import dev.leash.ir.Access;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Calls of libraries that the catalogue does not know, with an object of ours among the arguments
 * whose methods end the task: the library does the work and calls back.
 */
final class Answers {
  /** What only keeps the object, or tells of more than this one piece of work. */
  private static final List<String> KEEPS = List.of("set", "add", "put", "register", "observe");

  private final Solver solver;
  private final Graph graph;
  private final Subject subject;

  Answers(Solver solver, Graph graph, Subject subject) {
    this.solver = solver;
    this.graph = graph;
    this.subject = subject;
  }

  List<Work> of(Collection<Node> nodes) {
    Set<Node> enders = graph.above(subject.enders());
    List<Work> found = new ArrayList<>();
    for (Node n : nodes) {
      for (CallEvent e : n.calls()) {
        if (!isForeign(e) || subject.registers(e)) continue;
        List<Node> bodies = new ArrayList<>();
        for (int i = 1; !e.operand(i).isNone(); i++) {
          for (Origin o : e.operand(i).origins()) bodies.addAll(methods(o, enders));
        }
        if (!bodies.isEmpty()) found.add(new Work(n, e, bodies));
      }
    }
    return found;
  }

  private boolean isForeign(CallEvent e) {
    MethodRef target = e.call().target();
    Optional<MethodShape> method =
        solver.hierarchy().resolve(target.owner(), target.name(), target.descriptor());
    String owner = method.map(m -> m.ref().owner()).orElse(target.owner());
    // The app's own bindings hand the object on to code that is not Java's.
    boolean bound = method.map(m -> Access.is(m.access(), Access.NATIVE)).orElse(false);
    String name = target.name().toLowerCase(Locale.ROOT);
    return e.edges().stream().allMatch(edge -> edge.inline())
        && (bound || !solver.program().inModule(owner))
        && !owner.startsWith("java/")
        && !target.isConstructor()
        && KEEPS.stream().noneMatch(name::startsWith);
  }

  private List<Node> methods(Origin o, Set<Node> enders) {
    List<Node> found = new ArrayList<>();
    for (Node n : enders) {
      boolean lambda =
          o instanceof Origin.Closure c && c.lambda().implementation().equals(n.method());
      boolean method =
          o instanceof Origin.Allocation a
              && a.type().equals(n.method().owner())
              && !n.method().isConstructor()
              && graph.callers(n).isEmpty();
      if (lambda || method) found.add(n);
    }
    return found;
  }
}
