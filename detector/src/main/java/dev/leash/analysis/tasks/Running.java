package dev.leash.analysis.tasks;

import dev.leash.analysis.Analysis;
import dev.leash.analysis.tasks.TaskProblem.Kind;
import dev.leash.analysis.tasks.TaskProblem.Stop;
import dev.leash.analysis.tasks.TaskProblem.What;
import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Edge;
import dev.leash.callgraph.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whether a task's work goes on when its handler has ended the task. */
final class Running {
  private final Analysis analysis;
  private final Graph graph;
  private final Inspection inspection;
  private final Begin begin;

  Running(Analysis analysis, Graph graph, Inspection inspection) {
    this.analysis = analysis;
    this.graph = graph;
    this.inspection = inspection;
    this.begin = inspection.begin();
  }

  /** At most one problem: the first work that goes on. */
  List<TaskProblem> problems() {
    List<TaskProblem> found = new ArrayList<>();
    for (Node handler : begin.handlers()) {
      Stopping stopping = new Stopping(analysis.solver(), graph, inspection.subject(), handler);
      if (stopping.isUnclear()) continue;
      for (Work w : works()) {
        if (!goesOn(w, stopping)) continue;
        Node body = Code.shown(handler, begin.line());
        List<Stop> stops = new ArrayList<>();
        stops.add(new Stop(What.ONLY_ENDS, body, Code.firstLine(body)));
        stops.add(start(w));
        found.add(new TaskProblem(Kind.WORK_LEFT_RUNNING, begin, true, stops));
        return found;
      }
    }
    return found;
  }

  private boolean goesOn(Work w, Stopping stopping) {
    if (w.isCallback()) return !stopping.cancels(w);
    return takesLong(w) && !stopping.stops(w);
  }

  /** What is handed off and ends the task, and the block that the task is. */
  private List<Work> works() {
    List<Work> found = new ArrayList<>();
    Set<Node> own = new LinkedHashSet<>(inspection.observed().visited);
    own.removeIf(n -> inspection.handlerMethods().contains(n.method()));
    boolean block = begin.event() != null && !begin.work().isEmpty();
    if (block) found.add(new Work(begin.node(), null, begin.work()));
    for (Node n : own) {
      for (CallEvent e : n.calls()) {
        if (inspection.subject().registers(e) || inspection.subject().onlyPrepares(e)) continue;
        List<Node> bodies = new ArrayList<>();
        for (Edge edge : e.edges()) {
          if (!edge.inline() && inspection.ends(edge.callee())) bodies.add(edge.callee());
        }
        if (!bodies.isEmpty()) found.add(new Work(n, e, bodies));
      }
    }
    found.addAll(inspection.answers());
    return found;
  }

  /** It waits, or goes round a loop that has no constant end. */
  private boolean takesLong(Work w) {
    for (Node n : graph.belowInline(w.bodies())) {
      if (!analysis.program().inModule(n.method().owner())) continue;
      if (Loop.isEndless(analysis.solver(), n)) return true;
    }
    return w.bodies().stream().anyMatch(n -> !analysis.waits(n).isEmpty());
  }

  /** Where the work is started: its hand-off, or the call on what that gave back. */
  private Stop start(Work w) {
    if (w.event() == null) return new Stop(What.STARTS_WORK, begin.node(), begin.line());
    for (Node n : inspection.observed().visited) {
      for (CallEvent e : n.calls()) {
        boolean starts =
            e.call().target().descriptor().equals("()V")
                && !e.call().isStatic()
                && !Stopping.isCanceller(e)
                && e.operand(0).mayBeSameObject(w.event().result());
        if (starts) return new Stop(What.STARTS_WORK, n, e.call().place().line());
      }
    }
    return new Stop(What.STARTS_WORK, w.from(), w.event().call().place().line());
  }
}
