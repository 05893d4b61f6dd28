package dev.leash.analysis;

import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Edge;
import dev.leash.callgraph.Node;
import dev.leash.callgraph.Solver;
import dev.leash.catalog.Row;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which waits a context reaches on its own thread, each with its shortest path. Contexts that reach
 * none are passed by: that is known bottom-up for all of them at once.
 */
public final class Waits {
  private final Solver solver;
  private final DirectWaits direct;
  private final Events events;
  private Elapsed elapsed;
  private final Set<Node> reaching = new HashSet<>();
  private int epoch = -1;

  Waits(Solver solver, DirectWaits direct, Events events) {
    this.solver = solver;
    this.direct = direct;
    this.events = events;
    this.elapsed = new Elapsed(solver, direct);
  }

  /** Edges that run on the caller's thread, now or later. */
  public static boolean sameThread(Edge e) {
    return switch (e.mode()) {
      case INLINE, UI_LATER, DEFERRED -> true;
      case OTHER_THREAD_WAIT, ASYNC, ASYNC_UNLESS_DIRECT, MAYBE -> false;
    };
  }

  /** Marks, from the waits backwards, every context that reaches one. */
  void refresh() {
    if (solver.epoch() == epoch) return;
    epoch = solver.epoch();
    events.refresh(solver);
    direct.refresh(workers());
    elapsed = new Elapsed(solver, direct);
    reaching.clear();
    Map<Node, List<Node>> callers = new HashMap<>();
    Deque<Node> next = new ArrayDeque<>();
    for (Node n : solver.nodes()) {
      for (CallEvent e : n.calls()) {
        if (!direct.of(n, e).isEmpty() && reaching.add(n)) next.add(n);
        for (Edge edge : e.edges()) {
          if (sameThread(edge))
            callers.computeIfAbsent(edge.callee(), k -> new ArrayList<>()).add(n);
        }
      }
    }
    while (!next.isEmpty()) {
      for (Node caller : callers.getOrDefault(next.poll(), List.of())) {
        if (reaching.add(caller)) next.add(caller);
      }
    }
  }

  /** Contexts that run on a thread that was handed work. */
  private Set<Node> workers() {
    Set<Node> found = new HashSet<>();
    Deque<Node> next = new ArrayDeque<>();
    for (Node n : solver.nodes()) {
      for (CallEvent e : n.calls()) {
        for (Edge edge : e.edges()) {
          if (!sameThread(edge) && found.add(edge.callee())) next.add(edge.callee());
        }
      }
    }
    while (!next.isEmpty()) {
      for (CallEvent e : next.poll().calls()) {
        for (Edge edge : e.edges()) {
          if (edge.inline() && found.add(edge.callee())) next.add(edge.callee());
        }
      }
    }
    return found;
  }

  private record State(Node node, boolean later, boolean weak, double times) {}

  private record Step(Step before, Hop hop, State to) {}

  private record SinkKey(String method, int site, Row.Kind kind) {}

  /** The waits that the context reaches, one per blocking call site, in order of discovery. */
  public List<ReachedWait> from(Node root) {
    refresh();
    Map<SinkKey, ReachedWait> best = new LinkedHashMap<>();
    if (!reaching.contains(root)) return List.of();
    for (CallEvent first : root.calls()) {
      for (ReachedWait w : fromCall(root, first)) {
        SinkKey key = key(w);
        best.merge(key, w, Waits::better);
      }
    }
    return List.copyOf(best.values());
  }

  private static SinkKey key(ReachedWait w) {
    Wait wait = w.sink();
    String method = wait.node().method().toString();
    return new SinkKey(method, wait.event().call().site(), wait.row().kind());
  }

  private static final Comparator<ReachedWait> SEVERITY =
      Comparator.<ReachedWait>comparingInt(w -> w.later() ? 1 : 0)
          .thenComparingInt(w -> w.weak() ? 1 : 0)
          .thenComparingInt(w -> Double.isInfinite(w.seconds()) ? 0 : 1)
          .thenComparingInt(w -> w.hops().size());

  private static ReachedWait better(ReachedWait a, ReachedWait b) {
    ReachedWait chosen = SEVERITY.compare(a, b) <= 0 ? a : b;
    int more = a.morePaths() + b.morePaths() + 1;
    return new ReachedWait(
        chosen.sink(),
        chosen.hops(),
        chosen.seconds(),
        Math.max(a.elapsed(), b.elapsed()),
        chosen.later(),
        chosen.weak(),
        more);
  }

  /** The waits that one call of the context reaches. */
  List<ReachedWait> through(Node node, CallEvent call) {
    refresh();
    return reaching.contains(node) ? fromCall(node, call) : List.of();
  }

  private List<ReachedWait> fromCall(Node root, CallEvent first) {
    Map<SinkKey, ReachedWait> found = new LinkedHashMap<>();
    Deque<Step> queue = new ArrayDeque<>();
    Set<State> seen = new HashSet<>();
    visit(root, first, null, new State(root, false, false, 1), queue, seen, found);
    while (!queue.isEmpty()) {
      Step s = queue.poll();
      for (CallEvent e : s.to().node().calls()) {
        visit(s.to().node(), e, s, s.to(), queue, seen, found);
      }
    }
    return List.copyOf(found.values());
  }

  private void visit(
      Node node,
      CallEvent e,
      Step before,
      State at,
      Deque<Step> queue,
      Set<State> seen,
      Map<SinkKey, ReachedWait> found) {
    double times = at.times() * solver.loops(node.body()).trips(e.block());
    for (Wait w : direct.of(node, e)) {
      ReachedWait r = reached(w, new Step(before, new Hop(node, e, false), at), times);
      found.merge(key(r), r, (a, b) -> SEVERITY.compare(a, b) <= 0 ? a : b);
    }
    for (Edge edge : e.edges()) {
      if (!sameThread(edge) || !reaching.contains(edge.callee())) continue;
      boolean later = edge.mode() == Row.Mode.UI_LATER;
      State to =
          new State(
              edge.callee(),
              at.later() || later,
              at.weak() || edge.weak(),
              Double.isInfinite(times) ? times : 1);
      if (seen.add(to)) queue.add(new Step(before, new Hop(node, e, later), to));
    }
  }

  private ReachedWait reached(Wait w, Step last, double times) {
    List<Hop> hops = new ArrayList<>();
    for (Step s = last; s != null; s = s.before()) hops.add(s.hop());
    Collections.reverse(hops);
    double seconds = Double.isNaN(w.seconds()) && Double.isInfinite(times) ? times : w.seconds();
    if (!Double.isNaN(seconds) && seconds > 0) seconds *= times;
    double before = 0;
    for (Hop h : hops) before += elapsed.before(h.node(), h.event());
    return new ReachedWait(
        w,
        hops,
        seconds,
        before + (Double.isNaN(seconds) ? 0 : seconds),
        last.to().later(),
        last.to().weak(),
        0);
  }
}
