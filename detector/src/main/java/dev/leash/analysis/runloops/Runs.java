package dev.leash.analysis.runloops;

import dev.leash.analysis.Hop;
import dev.leash.analysis.Waits;
import dev.leash.callgraph.ApiRows;
import dev.leash.callgraph.ApiUse;
import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Edge;
import dev.leash.callgraph.Node;
import dev.leash.callgraph.Solver;
import dev.leash.catalog.Row;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/** Finds the calls that run the run loop on a context's own thread. */
final class Runs {
  private static final Comparator<ReachedRun> BEST =
      Comparator.<ReachedRun>comparingInt(r -> r.later() ? 1 : 0)
          .thenComparingInt(r -> r.weak() ? 1 : 0)
          .thenComparingInt(r -> r.hops().size());

  private final Solver solver;
  private final Modes modes;
  private final Set<Node> running = new HashSet<>();
  private int epoch = -1;

  Runs(Solver solver, Modes modes) {
    this.solver = solver;
    this.modes = modes;
  }

  private record Site(String method, int site, SortedSet<Mode> modes, boolean complete) {}

  /** One per call site and modes, in order of discovery. */
  List<ReachedRun> from(Node root) {
    refresh();
    if (!running.contains(root)) return List.of();
    Reach reach = Reach.of(root);
    Map<Site, ReachedRun> best = new LinkedHashMap<>();
    for (Node n : reach.nodes()) {
      for (CallEvent e : n.calls()) {
        for (ApiUse use : e.apis()) {
          for (Row.RunLoop row : use.rows().runLoops()) {
            ReachedRun run = run(reach.way(n), e, use, row);
            Site site =
                new Site(n.method().toString(), e.call().site(), run.modes(), run.modesComplete());
            best.merge(site, run, (a, b) -> BEST.compare(a, b) <= 0 ? a : b);
          }
        }
      }
    }
    return List.copyOf(best.values());
  }

  private ReachedRun run(Reach.Way way, CallEvent e, ApiUse use, Row.RunLoop row) {
    ModeSet in = modes.of(row.mode(), e.with(use), way.node());
    List<Hop> hops = way.hops(e);
    return new ReachedRun(hops, use.callee(), in.known(), in.complete(), way.later(), way.weak());
  }

  static boolean runs(CallEvent e) {
    return !e.apis().isEmpty() && !e.rows(ApiRows::runLoops).isEmpty();
  }

  /** Marks, from the calls backwards, every context that reaches one on its own thread. */
  private void refresh() {
    if (solver.epoch() == epoch) return;
    epoch = solver.epoch();
    running.clear();
    Deque<Node> next = new ArrayDeque<>();
    for (Node n : solver.nodes()) {
      if (n.calls().stream().anyMatch(Runs::runs) && running.add(n)) next.add(n);
    }
    if (next.isEmpty()) return;
    Map<Node, List<Node>> callers = new HashMap<>();
    for (Node n : solver.nodes()) {
      for (CallEvent e : n.calls()) {
        for (Edge edge : e.edges()) {
          if (Waits.sameThread(edge))
            callers.computeIfAbsent(edge.callee(), k -> new ArrayList<>()).add(n);
        }
      }
    }
    while (!next.isEmpty()) {
      for (Node caller : callers.getOrDefault(next.poll(), List.of())) {
        if (running.add(caller)) next.add(caller);
      }
    }
  }
}
