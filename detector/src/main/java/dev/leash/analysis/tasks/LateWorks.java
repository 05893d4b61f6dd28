package dev.leash.analysis.tasks;

import dev.leash.analysis.Analysis;
import dev.leash.analysis.Awaited;
import dev.leash.analysis.Hop;
import dev.leash.analysis.ReachedWait;
import dev.leash.callgraph.ApiRows;
import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Edge;
import dev.leash.callgraph.Node;
import dev.leash.callgraph.Root;
import dev.leash.callgraph.Solver;
import dev.leash.catalog.Row;
import dev.leash.ir.MethodRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds work that callbacks on the way to the background hand off without asking for time. */
final class LateWorks {
  private final Analysis analysis;
  private final Solver solver;
  private final Graph graph;
  private final Set<String> platforms = new TreeSet<>();
  private final Set<String> networkApis = new HashSet<>();
  private final List<Row.TaskBegin> begins = new ArrayList<>();

  LateWorks(Analysis analysis, Graph graph, List<Pair> pairs) {
    this.analysis = analysis;
    this.solver = analysis.solver();
    this.graph = graph;
    // Only where the system can refuse a task does it suspend whoever has none.
    for (Pair p : pairs) if (p.mayBeRefused()) platforms.add(p.platform());
    for (Row.TaskBegin b : solver.apis().catalog().all(Row.TaskBegin.class)) {
      boolean expires = b.handler() >= 0 && platforms.contains(b.origin().platform());
      if (expires) begins.add(b);
    }
    for (Row.Blocking b : solver.apis().catalog().all(Row.Blocking.class)) {
      if (b.kind() == Row.Kind.HTTP || b.kind() == Row.Kind.REQUEST) {
        networkApis.add(b.signature().owner());
      }
    }
  }

  List<LateWork> find() {
    List<LateWork> found = new ArrayList<>();
    for (Root r : analysis.roots()) if (entersBackground(r)) of(r, found);
    return found;
  }

  private boolean entersBackground(Root r) {
    if (r.role() != Row.Role.CALLBACK || !platforms.contains(r.platform())) return false;
    Row.Phase phase =
        r.row() instanceof Row.Callback c ? c.phase() : ((Row.Registrar) r.row()).phase();
    return phase == Row.Phase.BACKGROUND;
  }

  private record Way(Way before, Hop hop) {}

  private void of(Root root, List<LateWork> found) {
    Map<Node, Way> ways = new LinkedHashMap<>();
    Deque<Node> next = new ArrayDeque<>(List.of(root.node()));
    ways.put(root.node(), null);
    while (!next.isEmpty()) {
      Node n = next.poll();
      for (CallEvent e : n.calls()) {
        if (begins(e)) return;
        for (Edge edge : e.edges()) {
          boolean first = edge.inline() && !ways.containsKey(edge.callee());
          if (!first) continue;
          ways.put(edge.callee(), new Way(ways.get(n), new Hop(n, e, false)));
          next.add(edge.callee());
        }
      }
    }
    if (beginsBefore(root)) return;
    Set<Site> awaited = awaited(root);
    Set<MethodRef> told = new HashSet<>();
    ways.forEach(
        (n, way) -> {
          for (CallEvent e : n.calls()) {
            LateWork work = work(root, n, way, e);
            boolean returns = work != null && !awaited.contains(site(work.reached()));
            if (returns && told.add(sink(work))) found.add(work);
          }
        });
  }

  private record Site(MethodRef in, int call) {}

  private static Site site(ReachedWait w) {
    return w == null ? null : new Site(w.sink().node().method(), w.sink().event().call().site());
  }

  /** Waits of other threads for which the callback waits: it does not return before them. */
  private Set<Site> awaited(Root root) {
    Set<Site> sites = new HashSet<>();
    for (ReachedWait w : analysis.waits(root)) {
      if (w.sink().row().kind() != Row.Kind.THREAD) continue;
      Awaited behind = analysis.awaited(root, w.sink());
      if (behind.outcome() == Awaited.Outcome.NETWORK) sites.add(site(behind.network()));
    }
    return sites;
  }

  private static MethodRef sink(LateWork work) {
    return work.reached() == null
        ? work.hops().get(work.hops().size() - 1).event().callee()
        : work.reached().sink().node().method();
  }

  private boolean begins(CallEvent e) {
    for (Row.TaskBegin b : e.rows(ApiRows::taskBegins)) if (begins.contains(b)) return true;
    return false;
  }

  /** Another callback comes before this one, and so does what else the same class begins. */
  private boolean beginsBefore(Root root) {
    Set<Node> handedOff = new HashSet<>();
    for (Node n : graph.belowInline(List.of(root.node()))) {
      for (CallEvent e : n.calls()) {
        for (Edge edge : e.edges()) if (!edge.inline()) handedOff.add(edge.callee());
      }
    }
    Set<MethodRef> late = new HashSet<>();
    for (Node n : graph.belowInline(handedOff)) late.add(n.method());
    for (Row.TaskBegin b : begins) {
      String owner = b.signature().owner();
      for (MethodRef m : solver.uses().callersInModule(owner, b.signature().name())) {
        if (!late.contains(m) && nest(m).equals(nest(root.node().method()))) return true;
      }
    }
    for (Root other : analysis.roots()) {
      if (other.role() != Row.Role.CALLBACK || other.node() == root.node()) continue;
      for (Node n : graph.belowInline(List.of(other.node()))) {
        for (CallEvent e : n.calls()) if (begins(e) && related(other, root)) return true;
      }
    }
    return false;
  }

  /** Of one class, or of one that the other calls. */
  private boolean related(Root other, Root root) {
    return nest(other.node().method()).equals(nest(root.node().method()));
  }

  private static String nest(MethodRef m) {
    String owner = m.owner();
    int dollar = owner.indexOf('$', owner.lastIndexOf('/') + 2);
    return dollar < 0 ? owner : owner.substring(0, dollar);
  }

  private LateWork work(Root root, Node n, Way way, CallEvent e) {
    List<Node> bodies = new ArrayList<>();
    MethodRef target = e.call().target();
    boolean onlyPrepares =
        target.isConstructor() && solver.hierarchy().isSubtype(target.owner(), "java/lang/Thread");
    if (onlyPrepares) return null;
    for (Edge edge : e.edges()) {
      boolean elsewhere =
          switch (edge.mode()) {
            case ASYNC, ASYNC_UNLESS_DIRECT -> true;
            case INLINE, DEFERRED, MAYBE, UI_LATER, OTHER_THREAD_WAIT -> false;
          };
      if (elsewhere && !edge.weak()) bodies.add(edge.callee());
    }
    if (bodies.isEmpty()) return null;
    List<Hop> hops = hops(way, new Hop(n, e, false));
    for (Node body : bodies) {
      for (ReachedWait w : analysis.waits(body)) {
        if (w.sink().network() && w.sink().certain() && !w.weak()) {
          return new LateWork(root, hops, late(body), w);
        }
      }
    }
    boolean answers = new Work(n, e, bodies).isCallback();
    boolean network = e.apis().stream().anyMatch(a -> isNetwork(a.callee().owner()));
    return answers && network ? new LateWork(root, hops, null, null) : null;
  }

  private boolean isNetwork(String owner) {
    return networkApis.contains(owner)
        || solver.hierarchy().supertypes(owner).stream().anyMatch(networkApis::contains);
  }

  private static List<Hop> hops(Way way, Hop last) {
    List<Hop> hops = new ArrayList<>(List.of(last));
    for (Way w = way; w != null; w = w.before()) hops.add(w.hop());
    Collections.reverse(hops);
    return hops;
  }

  private Hop late(Node body) {
    for (Node n : graph.belowInline(List.of(body))) {
      for (CallEvent e : n.calls()) if (begins(e)) return new Hop(n, e, false);
    }
    return null;
  }
}
