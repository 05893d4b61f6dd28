package dev.leash.analysis.tasks;

import dev.leash.analysis.Analysis;
import dev.leash.callgraph.Solver;
import java.util.ArrayList;
import java.util.List;

/** What the rules about background tasks ask. */
public final class Tasks {
  private final Solver solver;
  private final Analysis analysis;

  public Tasks(Analysis analysis) {
    this.analysis = analysis;
    this.solver = analysis.solver();
  }

  /** Network work that callbacks hand off without a task that covers it, by callback. */
  public List<LateWork> lateWork() {
    List<Pair> pairs = Pair.all(solver.apis().catalog());
    return new LateWorks(analysis, new Graph(solver), pairs).find();
  }

  /** What is wrong with the module's tasks, by pair, method and call. */
  public List<TaskProblem> problems() {
    List<TaskProblem> found = new ArrayList<>();
    Scope scope = new Scope(solver);
    Begins begins = new Begins(solver, analysis.roots());
    Graph graph = new Graph(solver);
    for (Pair pair : Pair.all(solver.apis().catalog())) {
      if (pair.begins().isEmpty()) continue;
      List<Begin> tasks = begins.of(pair);
      if (tasks.isEmpty()) continue;
      scope.evaluate(pair);
      List<Inspection> all = new ArrayList<>();
      for (Begin b : begins.of(pair)) all.add(new Inspection(solver, graph, b));
      all.forEach(Inspection::follow);
      for (Inspection i : all) {
        List<Inspection> others = all.stream().filter(o -> o != i).toList();
        found.addAll(i.problems(analysis, others));
      }
    }
    return found;
  }
}
