package dev.leash.analysis.runloops;

import dev.leash.callgraph.ApiRows;
import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Node;
import dev.leash.callgraph.Root;
import dev.leash.callgraph.Solver;
import dev.leash.catalog.Row;
import dev.leash.ir.MethodRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sources that the app schedules in a callback's mode and in no other: they are dead in the
 * foreground.
 */
final class OnlyCustomSources {
  private final Solver solver;
  private final List<Root> roots;
  private final Modes modes;
  private final Schedules schedules;

  OnlyCustomSources(Solver solver, List<Root> roots, Modes modes, Schedules schedules) {
    this.solver = solver;
    this.roots = roots;
    this.modes = modes;
    this.schedules = schedules;
  }

  private record By(Root root, ReachedRun run) {}

  /**
   * @param runs of all roots
   */
  List<OnlyCustom> find(Map<Root, List<ReachedRun>> runs) {
    Map<Mode, By> runBy = new LinkedHashMap<>();
    Set<MethodRef> runners = new TreeSet<>();
    runs.forEach(
        (root, reached) -> {
          for (ReachedRun r : reached) {
            if (r.custom() == null) continue;
            runBy.putIfAbsent(r.custom(), new By(root, r));
            runners.add(r.last().node().method());
          }
        });
    if (runBy.isEmpty()) return List.of();
    ModeSet elsewhere = elsewhere(runners);
    if (!elsewhere.complete()) return List.of();
    Set<Node> rootsCode = Reach.onAnyThread(roots.stream().map(Root::node).toList());
    List<OnlyCustom> found = new ArrayList<>();
    List<Scheduled> told = new ArrayList<>();
    for (Scheduled s : schedules.all()) {
      Mode mode = new ModeSet(s.modes(), s.modesComplete()).onlyCustom();
      By by = mode == null ? null : runBy.get(mode);
      boolean kept = by != null && !rootsCode.contains(s.node()) && !s.row().timer();
      if (!kept || !s.identified() || elsewhere.known().contains(mode)) continue;
      boolean only = schedules.ofSource(s).stream().allMatch(o -> isOnly(o, mode));
      boolean first = told.stream().noneMatch(t -> t.sameSource(s) || t.sameCall(s));
      if (only && first) found.add(new OnlyCustom(s, mode, by.root(), by.run()));
      if (only) told.add(s);
    }
    return found;
  }

  private static boolean isOnly(Scheduled s, Mode mode) {
    return mode.equals(new ModeSet(s.modes(), s.modesComplete()).onlyCustom());
  }

  /**
   * The modes that code runs which is none of the roots': a thread that has a mode of its own.
   *
   * @param runners methods in which roots run the loop
   */
  private ModeSet elsewhere(Set<MethodRef> runners) {
    Entries entries = new Entries(solver, roots);
    Set<MethodRef> methods = new TreeSet<>(entries.callers(Row.RunLoop.class));
    methods.addAll(runners);
    List<Node> tops = new ArrayList<>();
    for (MethodRef top : entries.tops(methods)) solver.alone(top).ifPresent(tops::add);
    // A root's code on other threads runs their loops, not the root's.
    for (Root r : roots) tops.addAll(handedOff(r.node()));
    ModeSet found = ModeSet.NONE;
    for (Node n : Reach.onAnyThread(tops)) {
      for (CallEvent e : n.calls()) {
        for (Row.RunLoop row : e.rows(ApiRows::runLoops)) {
          found = found.union(modes.of(row.mode(), e, n));
        }
      }
    }
    return found;
  }

  private static Set<Node> handedOff(Node root) {
    Set<Node> own = Reach.of(root).nodes();
    Set<Node> found = new HashSet<>();
    for (Node n : own) {
      for (CallEvent e : n.calls()) {
        e.edges().forEach(edge -> found.add(edge.callee()));
      }
    }
    found.removeAll(own);
    return found;
  }
}
