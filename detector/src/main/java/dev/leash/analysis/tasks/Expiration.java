package dev.leash.analysis.tasks;

import dev.leash.analysis.tasks.State.Status;
import dev.leash.analysis.tasks.TaskProblem.Kind;
import dev.leash.analysis.tasks.TaskProblem.Stop;
import dev.leash.analysis.tasks.TaskProblem.What;
import dev.leash.callgraph.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a task's handlers do when its time is up. */
final class Expiration {
  private final Graph graph;
  private final Inspection inspection;
  private final Begin begin;
  private final List<TaskProblem> problems = new ArrayList<>();

  Expiration(Graph graph, Inspection inspection) {
    this.graph = graph;
    this.inspection = inspection;
    this.begin = inspection.begin();
  }

  List<TaskProblem> problems() {
    if (systemEnds()) return problems;
    for (Node handler : begin.handlers()) ends(handler);
    return problems;
  }

  /** Whether the task is over when its handlers have returned. */
  boolean endsTask() {
    return problems.isEmpty() || problems.stream().allMatch(p -> p.kind() == Kind.ENDED_TWICE);
  }

  /** The platform takes some permits back itself: a job, a block that has run. */
  private boolean systemEnds() {
    return begin.token().site() == Token.ENTRY || begin.pair().ends().isEmpty();
  }

  private void ends(Node handler) {
    Observed seen = new Observed();
    Outcome outcome = new Walk(inspection.subject(), seen).from(handler, Status.OPEN);
    if (outcome.exits().isEmpty()) return;
    boolean unsure = outcome.any(e -> e.status() == Status.UNSURE);
    boolean ended = seen.plainEnds.size() + seen.testedEnds.size() > 0;
    boolean inTime = ended && outcome.any(Expiration::inTime);
    Node body = Code.shown(handler, begin.line());
    Stop expires = new Stop(What.EXPIRES, body, Code.firstLine(body));
    if (!inTime && unsure) return;
    if (!inTime && !ended && !seen.otherEnds.isEmpty()) {
      Trail other = seen.otherEnds.iterator().next();
      List<Stop> stops = new ArrayList<>(graph.calls(handler, other.node()));
      stops.add(new Stop(What.ENDS_OTHER, other.node(), other.line()));
      problems.add(inspection.problem(Kind.WRONG_TASK, true, stops));
      return;
    }
    if (!inTime) {
      add(Kind.NOT_ENDED_ON_EXPIRATION, true, expires);
      return;
    }
    Captures captures = new Captures(inspection.subject(), handler);
    Stop old = captures.onlyOld(graph);
    if (old != null) {
      add(Kind.CAPTURED_EARLY, true, old);
      return;
    }
    if (outcome.returningLeak() != null) {
      add(Kind.NOT_ENDED_ON_EXPIRATION, false, Inspection.lastStop(outcome.returningLeak()));
    }
    endedAgain(seen);
  }

  private static boolean inTime(Outcome.Exit e) {
    return switch (e.status()) {
      case ENDED, OVER -> true;
      case OPEN -> e.excused();
      case IDLE, EARLIER, EARLY, HANDED, UNSURE -> false;
    };
  }

  /** The handler ends the task and leaves its token to the work, which ends it again. */
  private void endedAgain(Observed handler) {
    if (!begin.pair().endsOnce()) return;
    Set<Trail> work = new LinkedHashSet<>(inspection.observed().plainEnds);
    work.addAll(inspection.answered().plainEnds);
    if (handler.plainEnds.isEmpty() || work.isEmpty()) return;
    Trail first = handler.plainEnds.iterator().next();
    if (inspection.subject().forgetsIn(first.node())) return;
    Trail second = work.iterator().next();
    List<Stop> stops =
        List.of(
            new Stop(What.ENDS, first.node(), first.line()),
            new Stop(What.ENDS_AGAIN, second.node(), second.line()));
    problems.add(inspection.problem(Kind.ENDED_TWICE, true, stops));
  }

  private void add(Kind kind, boolean always, Stop stop) {
    problems.add(inspection.problem(kind, always, List.of(stop)));
  }
}
