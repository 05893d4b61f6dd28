package dev.leash.analysis.tasks;

import dev.leash.analysis.tasks.State.Status;
import dev.leash.analysis.tasks.TaskProblem.Kind;
import dev.leash.analysis.tasks.TaskProblem.Stop;
import dev.leash.analysis.tasks.TaskProblem.What;
import dev.leash.callgraph.Node;
import dev.leash.callgraph.Solver;
import java.util.ArrayList;
import java.util.List;

/** What a task's handlers do when its time is up. */
final class Expiration {
  private final Solver solver;
  private final Graph graph;
  private final Inspection inspection;
  private final Begin begin;
  private final List<TaskProblem> problems = new ArrayList<>();

  Expiration(Solver solver, Graph graph, Inspection inspection) {
    this.solver = solver;
    this.graph = graph;
    this.inspection = inspection;
    this.begin = inspection.begin();
  }

  List<TaskProblem> problems() {
    for (Node handler : begin.handlers()) {
      if (begin.token().site() != Token.ENTRY) ends(handler);
    }
    return problems;
  }

  private void ends(Node handler) {
    Observed seen = new Observed();
    Outcome outcome = new Walk(inspection.subject(), seen).from(handler, Status.OPEN);
    if (outcome.exits().isEmpty()) return;
    boolean unsure = outcome.any(e -> e.status() == Status.UNSURE);
    boolean ended = seen.plainEnds.size() + seen.testedEnds.size() > 0;
    boolean inTime = outcome.any(e -> inTime(e));
    Stop expires = new Stop(What.EXPIRES, Code.shown(handler), Code.firstLine(handler));
    if (!inTime && unsure) return;
    if (!inTime && !ended && !seen.otherEnds.isEmpty()) {
      Trail other = seen.otherEnds.iterator().next();
      add(Kind.WRONG_TASK, true, new Stop(What.ENDS_OTHER, other.node(), other.line()));
      return;
    }
    if (!inTime) {
      if (begin.pair().registrars().isEmpty()) add(Kind.NOT_ENDED_ON_EXPIRATION, true, expires);
      return;
    }
    Captures captures = new Captures(inspection.subject(), handler);
    Stop old = captures.onlyOld(graph);
    if (old != null) {
      add(Kind.CAPTURED_EARLY, true, old);
      return;
    }
    if (outcome.leak() != null) {
      add(Kind.NOT_ENDED_ON_EXPIRATION, false, Inspection.lastStop(outcome.leak()));
    }
    endedAgain(seen);
  }

  private static boolean inTime(Outcome.Exit e) {
    return switch (e.status()) {
      case ENDED, OVER -> true;
      case OPEN -> e.excused();
      case IDLE, EARLY, HANDED, UNSURE -> false;
    };
  }

  /** The handler ends the task and leaves its token to the work, which ends it again. */
  private void endedAgain(Observed handler) {
    if (handler.plainEnds.isEmpty() || inspection.observed().plainEnds.isEmpty()) return;
    Trail first = handler.plainEnds.iterator().next();
    if (inspection.subject().forgetsIn(first.node())) return;
    Trail second = inspection.observed().plainEnds.iterator().next();
    List<Stop> stops =
        List.of(
            new Stop(What.ENDS, first.node(), first.line()),
            new Stop(What.ENDS_AGAIN, second.node(), second.line()));
    problems.add(inspection.problem(Kind.ENDED_TWICE, true, stops));
  }

  private void add(Kind kind, boolean always, Stop stop) {
    problems.add(inspection.problem(kind, always, List.of(stop)));
  }

  Solver solver() {
    return solver;
  }
}
