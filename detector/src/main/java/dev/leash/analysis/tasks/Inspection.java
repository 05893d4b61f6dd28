package dev.leash.analysis.tasks;

import dev.leash.analysis.Analysis;
import dev.leash.analysis.tasks.State.Status;
import dev.leash.analysis.tasks.TaskProblem.Kind;
import dev.leash.analysis.tasks.TaskProblem.Stop;
import dev.leash.analysis.tasks.TaskProblem.What;
import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Edge;
import dev.leash.callgraph.Node;
import dev.leash.callgraph.Solver;
import dev.leash.ir.MethodRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at one task: how its own code leaves it, and how its handlers do. */
final class Inspection {
  private static final int CALLERS_OF_CALLERS = 3;

  private final Solver solver;
  private final Graph graph;
  private final Begin begin;
  private final Subject subject;
  private final Observed observed = new Observed();
  private final Walk walk;
  private final List<TaskProblem> problems = new ArrayList<>();

  /** Methods at which paths end, with how they leave the task. */
  private final Map<Node, Outcome> tops = new LinkedHashMap<>();

  private final Set<MethodRef> handlerMethods = new LinkedHashSet<>();

  /** What libraries call back, and what happens then. */
  private List<Work> answers = List.of();

  private final Observed answered = new Observed();

  private boolean handedToStrangers;

  Inspection(Solver solver, Graph graph, Begin begin) {
    this.solver = solver;
    this.graph = graph;
    this.begin = begin;
    this.subject = new Subject(solver, graph, begin);
    this.walk = new Walk(subject, observed);
    for (Node n : graph.belowInline(begin.handlers())) handlerMethods.add(n.method());
  }

  Begin begin() {
    return begin;
  }

  Subject subject() {
    return subject;
  }

  Observed observed() {
    return observed;
  }

  List<Work> answers() {
    return answers;
  }

  Observed answered() {
    return answered;
  }

  Set<MethodRef> handlerMethods() {
    return handlerMethods;
  }

  /** Contexts at which the paths of the task's own code start. */
  Set<Node> tops() {
    return tops.keySet();
  }

  /** Whether the work, once it runs, ends the task on some path. */
  boolean ends(Node body) {
    return subject.relevant(body)
        && walk.from(body, Status.OPEN).any(e -> e.settled() || e.excused());
  }

  /** Follows the task's own code; to be called before anything is asked. */
  void follow() {
    if (begin.work().isEmpty()) {
      climb(begin.node(), 0);
    } else {
      for (Node n : begin.work()) tops.put(n, walk.from(n, Status.OPEN));
    }
    answers = new Answers(solver, graph, subject).of(observed.visited);
    Walk after = new Walk(subject, answered);
    for (Work w : answers) for (Node n : w.bodies()) after.from(n, Status.OPEN);
  }

  /**
   * @param others the other tasks of the same pair
   */
  List<TaskProblem> problems(Analysis analysis, List<Inspection> others) {
    if (!begin.handled() && takesHandler()) {
      problems.add(problem(Kind.NO_HANDLER, true, List.of()));
    }
    boolean unchecked = begin.pair().mayBeRefused() && !handedToStrangers;
    if (unchecked && !new Refusals(solver, graph, this, others).checked()) {
      problems.add(problem(Kind.REFUSAL_UNCHECKED, true, List.of()));
    }
    if (!begin.pair().ends().isEmpty()) {
      ownCode();
    }
    Expiration expiration = new Expiration(graph, this);
    problems.addAll(expiration.problems());
    if (expiration.endsTask()) problems.addAll(new Running(analysis, graph, this).problems());
    return problems;
  }

  private boolean takesHandler() {
    return begin.row().handler() >= 0 || !begin.pair().registrars().isEmpty();
  }

  TaskProblem problem(Kind kind, boolean always, List<Stop> more) {
    List<Stop> stops = new ArrayList<>();
    stops.add(beginning());
    stops.addAll(more);
    return new TaskProblem(kind, begin, always, stops);
  }

  Stop beginning() {
    return new Stop(What.BEGINS, begin.node(), begin.line());
  }

  /** Follows the paths of whoever has the task when the method that begins it returns. */
  private void climb(Node node, int depth) {
    Outcome outcome = walk.from(node, Status.IDLE);
    boolean open = outcome.any(e -> e.normal() && e.status() == Status.OPEN);
    List<Node> callers = open && depth < CALLERS_OF_CALLERS ? callers(node) : List.of();
    if (callers.isEmpty()) {
      boolean returned = node.result() != null && subject.returned(node);
      handedToStrangers |= open && returned;
      tops.put(node, outcome);
      return;
    }
    for (Node caller : callers) climb(caller, depth + 1);
  }

  private List<Node> callers(Node node) {
    MethodRef m = node.method();
    Set<Node> found = new LinkedHashSet<>();
    for (MethodRef caller : solver.uses().callers(m.owner(), m.name(), m.descriptor())) {
      if (caller.equals(m) || !solver.program().inModule(caller.owner())) continue;
      Node n = solver.alone(caller).orElse(null);
      if (n != null && calls(n, m)) found.add(n);
    }
    return List.copyOf(found);
  }

  private static boolean calls(Node caller, MethodRef m) {
    for (CallEvent e : caller.calls()) {
      for (Edge edge : e.edges()) {
        if (edge.inline() && edge.callee().method().equals(m)) return true;
      }
    }
    return false;
  }

  private void ownCode() {
    for (Trail twice : first(observed.doubles)) {
      Trail second = twice.last(Trail.Kind.END);
      Trail firstEnd = second.before() == null ? null : second.before().last(Trail.Kind.END);
      List<Stop> stops = new ArrayList<>();
      if (firstEnd != null) stops.add(new Stop(What.ENDS, firstEnd.node(), firstEnd.line()));
      stops.add(new Stop(What.ENDS_AGAIN, second.node(), second.line()));
      problems.add(problem(Kind.ENDED_TWICE, true, stops));
    }
    List<Trail> leaks = new ArrayList<>(observed.leaks);
    boolean endedAtAll = observed.plainEnds.size() + observed.testedEnds.size() > 0;
    boolean never = observed.leaks.isEmpty() && !endedAtAll;
    boolean reached = false;
    for (Outcome o : tops.values()) {
      reached |= !o.exits().isEmpty();
      boolean handed = o.any(e -> e.status() == Status.HANDED || e.status() == Status.EARLY);
      never &= !handed;
      if (o.leak() != null) leaks.add(o.leak());
    }
    boolean open = tops.values().stream().anyMatch(o -> o.any(e -> e.status() == Status.OPEN));
    boolean left = !leaks.isEmpty() || (never && reached && open);
    if (!left || handedToStrangers) return;
    boolean unsure = tops.values().stream().anyMatch(o -> o.any(e -> e.status() == Status.UNSURE));
    boolean later =
        tops.values().stream()
            .anyMatch(o -> o.any(e -> e.normal() && e.status() == Status.EARLIER));
    if (later || (never && unsure) || new Elsewhere(solver, graph, this).mayEnd()) return;
    if (never) {
      Trail other = observed.otherEnds.stream().findFirst().orElse(null);
      if (other != null) {
        List<Stop> stops = List.of(new Stop(What.ENDS_OTHER, other.node(), other.line()));
        problems.add(problem(Kind.WRONG_TASK, true, stops));
      } else {
        problems.add(problem(Kind.NOT_ENDED, true, List.of()));
      }
    } else if (!leaks.isEmpty()) {
      problems.add(problem(Kind.NOT_ENDED, false, List.of(lastStop(leaks.get(0)))));
    }
  }

  private static <T> List<T> first(Set<T> all) {
    return all.stream().limit(1).toList();
  }

  /** Where a path turned off that leaves the task open. */
  static Stop lastStop(Trail leak) {
    for (Trail t = leak; t != null; t = t.before()) {
      Trail before = t.before();
      switch (t.kind()) {
        case FAILURE -> {
          return new Stop(What.FAILS, t.node(), t.line());
        }
        case TURN -> {
          return new Stop(What.TURNS, t.node(), t.line());
        }
        case EXIT -> {
          boolean turned =
              before != null && before.kind() == Trail.Kind.TURN && before.node() == t.node();
          boolean early = t.line() < Code.lastLine(t.node());
          if (before == null || before.kind() == Trail.Kind.HAND_OFF || (turned && early)) {
            return new Stop(What.RETURNS, t.node(), t.line());
          }
        }
        case BEGIN, END, HAND_OFF -> {}
      }
    }
    return new Stop(What.RETURNS, leak.node(), leak.line());
  }
}
