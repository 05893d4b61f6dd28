package dev.leash.analysis.tasks;

import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Node;
import dev.leash.callgraph.Solver;
import dev.leash.ir.MethodRef;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether anybody asks if the system has refused the task, before or while the work is done. */
final class Refusals {
  /** What {@code Long} offers in place of the operators. */
  private static final Set<String> COMPARISONS = Set.of("compare", "compareTo", "equals");

  private final Solver solver;
  private final Graph graph;
  private final Inspection inspection;
  private final Set<MethodRef> own = new HashSet<>();
  private final Set<MethodRef> foreign = new HashSet<>();

  /**
   * @param others the other tasks of the same pair: what their code asks is about them
   */
  Refusals(Solver solver, Graph graph, Inspection inspection, List<Inspection> others) {
    this.solver = solver;
    this.graph = graph;
    this.inspection = inspection;
    for (Node n : inspection.observed().visited) own.add(n.method());
    for (Inspection other : others) {
      for (Node n : other.tops()) foreign.add(n.method());
    }
    foreign.removeAll(own);
  }

  boolean checked() {
    for (Node n : solver.nodes()) {
      if (tests(n) && counts(n, 0)) return true;
    }
    return false;
  }

  private boolean tests(Node n) {
    Subject subject = inspection.subject();
    boolean begins = n.method().equals(inspection.begin().method());
    for (Node.Compared c : n.compared()) {
      if (!subject.comparesWithRefusal(n, c.left(), c.right())) continue;
      if (!begins || subject.followsBegin(n, c.instruction())) return true;
    }
    for (CallEvent e : n.calls()) {
      boolean compares = e.callee().owner().equals("java/lang/Long") && e.arguments().size() == 2;
      if (!compares || !COMPARISONS.contains(e.callee().name())) continue;
      boolean about = subject.comparesWithRefusal(n, e.arguments().get(0), e.arguments().get(1));
      if (about && (!begins || subject.followsBegin(n, e.call()))) return true;
    }
    return false;
  }

  /**
   * A refused task's handler never runs, so a test there is none; and who only asks in order to end
   * the task asks too late.
   */
  private boolean counts(Node n, int depth) {
    MethodRef m = n.method();
    if (foreign.contains(m)) return false;
    if (beginsHere(n)) return true;
    boolean asks = m.descriptor().endsWith(")Z") && depth < 3;
    List<Node> callers = asks ? graph.callers(n) : List.of();
    if (!callers.isEmpty()) return callers.stream().anyMatch(c -> counts(c, depth + 1));
    if (inspection.handlerMethods().contains(m) && !own.contains(m)) return false;
    return !endsHere(n);
  }

  private boolean beginsHere(Node n) {
    return n.method().equals(inspection.begin().method())
        || inspection.tops().stream().anyMatch(t -> t.method().equals(n.method()));
  }

  private boolean endsHere(Node n) {
    for (CallEvent e : n.calls()) if (inspection.begin().pair().end(e) != null) return true;
    return false;
  }
}
