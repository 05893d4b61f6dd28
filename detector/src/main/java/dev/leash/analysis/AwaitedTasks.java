package dev.leash.analysis;

import dev.leash.callgraph.ApiRows;
import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Edge;
import dev.leash.callgraph.Node;
import dev.leash.callgraph.Origin;
import dev.leash.callgraph.Solver;
import dev.leash.callgraph.Value;
import dev.leash.catalog.Row;
import dev.leash.ir.MethodRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds who releases a wait for another thread, by the object that both sides share: the future of
 * a hand-off, the thread, the executor, or the latch or queue that somebody signals; and says what
 * those threads do.
 */
public final class AwaitedTasks {
  private static final int NESTING = 3;

  private final Solver solver;
  private final Waits waits;
  private final Media media;
  private final Neighbours neighbours;
  private final Map<Origin, Set<Node>> tasks = new HashMap<>();
  private final Map<Origin, Set<Node>> signallers = new HashMap<>();
  private final Map<Node, Set<Node>> callers = new HashMap<>();
  private int epoch = -1;

  AwaitedTasks(Solver solver, Waits waits, Media media, Neighbours neighbours) {
    this.solver = solver;
    this.waits = waits;
    this.media = media;
    this.neighbours = neighbours;
  }

  /**
   * What the threads do that the wait waits for.
   *
   * @param root the context whose own thread does not count as another
   */
  public Awaited of(Wait wait, Node root) {
    return of(wait, root, NESTING, new HashSet<>(), new HashSet<>());
  }

  /**
   * @param waiting methods of the threads that wait already: what they do next comes after this
   */
  private Awaited of(Wait wait, Node root, int nesting, Set<Node> seen, Set<MethodRef> waiting) {
    Set<Origin> objects = new LinkedHashSet<>();
    for (Value v : wait.event().arguments()) {
      for (Origin o : media.same(solver.resolved(v, wait.node()))) {
        boolean identifies = !(o instanceof Origin.Unknown u) || u.from() != null;
        if (identifies && !(o instanceof Origin.StaticField)) objects.add(o);
      }
    }
    demand(objects);
    refresh();
    Set<Node> found = new LinkedHashSet<>();
    for (Origin o : objects) found.addAll(tasks.getOrDefault(o, Set.of()));
    for (Edge e : wait.event().edges()) {
      if (e.mode() == Row.Mode.OTHER_THREAD_WAIT) found.add(e.callee());
    }
    Set<MethodRef> own = new HashSet<>();
    for (Node n : inline(root)) own.add(n.method());
    for (Origin o : objects) {
      for (Node n : signallers.getOrDefault(o, Set.of())) {
        if (!own.contains(n.method())) found.addAll(withCallers(n));
      }
    }
    found.removeIf(n -> own.contains(n.method()));
    Awaited worst = found.isEmpty() ? Awaited.UNKNOWN : Awaited.COMPUTATION;
    Set<MethodRef> all = new HashSet<>(waiting);
    all.addAll(own);
    for (Node task : found) {
      if (waiting.contains(task.method())) continue;
      if (seen.add(task)) worst = worst.worse(task(task, nesting, seen, all));
    }
    return worst;
  }

  private Awaited task(Node task, int nesting, Set<Node> seen, Set<MethodRef> waiting) {
    Awaited worst = Awaited.COMPUTATION;
    for (ReachedWait w : waits.from(task)) {
      if (w.sink().network()) return new Awaited(Awaited.Outcome.NETWORK, w);
      Row.Kind kind = w.sink().row().kind();
      // What a run loop waits for is not known.
      if (kind == Row.Kind.RUN_LOOP) worst = worst.worse(Awaited.UNKNOWN);
      if (kind != Row.Kind.THREAD) continue;
      worst =
          worst.worse(
              nesting == 0 ? Awaited.UNKNOWN : of(w.sink(), task, nesting - 1, seen, waiting));
    }
    for (Node n : inline(task)) {
      for (CallEvent e : n.calls()) if (e.unresolved()) worst = worst.worse(Awaited.UNKNOWN);
    }
    return worst;
  }

  /** Everything the context runs on its own thread before it returns, itself included. */
  private static Set<Node> inline(Node from) {
    Set<Node> seen = new LinkedHashSet<>(List.of(from));
    Deque<Node> next = new ArrayDeque<>(seen);
    while (!next.isEmpty()) {
      for (CallEvent e : next.poll().calls()) {
        for (Edge edge : e.edges()) {
          if (edge.inline() && seen.add(edge.callee())) next.add(edge.callee());
        }
      }
    }
    return seen;
  }

  private Set<Node> withCallers(Node n) {
    Set<Node> seen = new LinkedHashSet<>(List.of(n));
    Deque<Node> next = new ArrayDeque<>(seen);
    while (!next.isEmpty()) {
      for (Node c : callers.getOrDefault(next.poll(), Set.of())) if (seen.add(c)) next.add(c);
    }
    return seen;
  }

  /** Evaluates the methods around the object's birth or field that may signal it. */
  private void demand(Set<Origin> objects) {
    Set<String> names = new TreeSet<>();
    for (Row.Signal s : solver.apis().catalog().all(Row.Signal.class)) {
      names.add(s.signature().name());
    }
    for (Row.HandOff h : solver.apis().catalog().all(Row.HandOff.class)) {
      boolean wanted = h.runs() == Row.RECEIVER || takesTasks(h, objects);
      if (wanted) names.add(h.signature().name());
    }
    neighbours.evaluate(objects, names);
  }

  /** Whether the row hands work to objects like these: executors, groups. */
  private boolean takesTasks(Row.HandOff h, Set<Origin> objects) {
    String owner = h.signature().owner();
    return objects.stream()
        .anyMatch(o -> o.type() != null && solver.hierarchy().isSubtype(o.type(), owner));
  }

  private void refresh() {
    if (solver.epoch() == epoch) return;
    tasks.clear();
    signallers.clear();
    callers.clear();
    for (Node n : solver.nodes()) for (CallEvent e : n.calls()) record(n, e);
    epoch = solver.epoch();
  }

  private void record(Node n, CallEvent e) {
    List<Node> handed = new ArrayList<>();
    for (Edge edge : e.edges()) {
      if (edge.inline()) callers.computeIfAbsent(edge.callee(), k -> new LinkedHashSet<>()).add(n);
      else handed.add(edge.callee());
    }
    if (!handed.isEmpty()) {
      for (Origin o : solver.resolved(e.operand(Row.RECEIVER), n).origins()) add(tasks, o, handed);
      for (Origin o : e.result().origins()) add(tasks, o, handed);
    }
    for (Row.Signal s : e.rows(ApiRows::signals)) {
      for (Origin o : media.same(solver.resolved(e.operand(s.object()), n)))
        add(signallers, o, List.of(n));
    }
  }

  private static void add(Map<Origin, Set<Node>> map, Origin o, List<Node> nodes) {
    boolean identifies = !(o instanceof Origin.Unknown u) || u.from() != null;
    if (identifies && !(o instanceof Origin.Constant)) {
      map.computeIfAbsent(o, k -> new LinkedHashSet<>()).addAll(nodes);
    }
  }
}
