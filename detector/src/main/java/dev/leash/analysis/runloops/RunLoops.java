package dev.leash.analysis.runloops;

import dev.leash.analysis.Analysis;
import dev.leash.callgraph.Node;
import dev.leash.callgraph.Root;
import dev.leash.callgraph.Solver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What callbacks and handlers do with run loops. Not thread-safe. */
public final class RunLoops {
  private final Solver solver;
  private final List<Root> roots;
  private final Modes modes;
  private final Runs runs;
  private Map<Root, List<ReachedRun>> byRoot;
  private Schedules schedules;

  public RunLoops(Analysis analysis) {
    this.solver = analysis.solver();
    this.roots = analysis.roots();
    this.modes = new Modes(solver);
    this.runs = new Runs(solver, modes);
  }

  /** The calls that run the loop on the root's own thread, one per call site and modes. */
  public List<ReachedRun> runs(Root root) {
    return byRoot().getOrDefault(root, List.of());
  }

  /** Runs of the root in a mode of its own in which what they wait for is not scheduled. */
  public List<MissingSource> missing(Root root) {
    List<ReachedRun> custom = runs(root).stream().filter(r -> r.custom() != null).toList();
    if (custom.isEmpty()) return List.of();
    Identities identities = new Identities(solver);
    Set<Node> rootsCode = Reach.onAnyThread(roots.stream().map(Root::node).toList());
    MissingSources sources = new MissingSources(solver, schedules(), identities, rootsCode);
    Reach reach = Reach.of(root.node());
    List<MissingSource> found = new ArrayList<>();
    for (ReachedRun run : custom) sources.of(run, reach).ifPresent(found::add);
    return found;
  }

  /** Sources that are scheduled in callbacks' and handlers' modes only, in a stable order. */
  public List<OnlyCustom> onlyCustom() {
    boolean custom = byRoot().values().stream().flatMap(List::stream).anyMatch(RunLoops::custom);
    if (!custom) return List.of();
    return new OnlyCustomSources(solver, roots, modes, schedules()).find(byRoot());
  }

  private static boolean custom(ReachedRun run) {
    return run.custom() != null;
  }

  private Map<Root, List<ReachedRun>> byRoot() {
    if (byRoot == null) {
      byRoot = new LinkedHashMap<>();
      for (Root r : roots) {
        List<ReachedRun> found = runs.from(r.node());
        if (!found.isEmpty()) byRoot.put(r, found);
      }
    }
    return byRoot;
  }

  private Schedules schedules() {
    if (schedules == null) {
      schedules = new Schedules(solver, modes, new Identities(solver), roots);
    }
    return schedules;
  }
}
