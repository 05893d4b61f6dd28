package dev.leash.analysis;

import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Edge;
import dev.leash.callgraph.Node;
import dev.leash.callgraph.Origin;
import dev.leash.callgraph.Solver;
import dev.leash.callgraph.Value;
import dev.leash.catalog.Row;
import dev.leash.ir.Access;
import dev.leash.ir.ClassShape;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodBody;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import dev.leash.ir.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Locks that a root takes on its thread and that other code holds while it waits for the network.
 */
public final class Locks {
  /** Callers of a lock's holder that are looked at to learn which objects they mean. */
  private static final int MOST_CALLERS = 16;

  private final Solver solver;
  private final Waits waits;
  private final Media media;
  private final Set<String> examined = new HashSet<>();
  private final Set<MethodRef> holders = new TreeSet<>();

  Locks(Solver solver, Waits waits, Media media) {
    this.solver = solver;
    this.waits = waits;
    this.media = media;
  }

  private record Step(Step before, Hop hop, Node at) {}

  private record Site(MethodRef method, Place place) {}

  /** One answer per place that takes a lock, by the shortest path. */
  public List<HeldLock> from(Node root) {
    Map<Site, HeldLock> found = new LinkedHashMap<>();
    Set<Node> seen = new LinkedHashSet<>(List.of(root));
    Deque<Step> queue = new ArrayDeque<>(List.of(new Step(null, null, root)));
    List<Step> steps = new ArrayList<>();
    while (!queue.isEmpty()) {
      Step s = queue.poll();
      steps.add(s);
      for (CallEvent e : s.at().calls()) {
        for (Edge edge : e.edges()) {
          if (edge.inline() && seen.add(edge.callee())) {
            queue.add(new Step(s, new Hop(s.at(), e, false), edge.callee()));
          }
        }
      }
    }
    for (Step s : steps) {
      for (Node.Locked l : s.at().locks()) {
        Site site = new Site(s.at().method(), l.place());
        if (found.containsKey(site)) continue;
        held(l, seen)
            .ifPresent(
                h -> found.put(site, new HeldLock(hops(s), s.at(), l, h.node(), h.network())));
      }
    }
    return List.copyOf(found.values());
  }

  private static List<Hop> hops(Step last) {
    List<Hop> hops = new ArrayList<>();
    for (Step s = last; s.hop() != null; s = s.before()) hops.add(s.hop());
    Collections.reverse(hops);
    return hops;
  }

  private record Holder(Node node, ReachedWait network) {}

  private Optional<Holder> held(Node.Locked taken, Set<Node> own) {
    Set<MethodRef> ownMethods = new HashSet<>();
    for (Node n : own) ownMethods.add(n.method());
    demand(taken.lock());
    for (Node n : solver.nodes()) {
      if (ownMethods.contains(n.method()) || !holders.contains(n.method()) || !live(n)) continue;
      if (stands(n)) continue;
      for (CallEvent e : n.calls()) {
        if (e.held().stream().noneMatch(h -> same(h, taken.lock()))) continue;
        Optional<ReachedWait> w = network(n, e);
        if (w.isPresent()) return Optional.of(new Holder(n, w.get()));
      }
    }
    return Optional.empty();
  }

  private Optional<ReachedWait> network(Node n, CallEvent e) {
    for (ReachedWait w : waits.through(n, e)) {
      if (w.sink().network() && !w.later()) return Optional.of(w);
    }
    return Optional.empty();
  }

  /** Whether a context that nobody calls stands for calls that are known, with their receivers. */
  private boolean stands(Node n) {
    boolean alone =
        !n.arguments().isEmpty()
            && n.arguments().get(0).single() instanceof Origin.Unknown u
            && u.from() instanceof Origin.Provenance.Parameter p
            && p.method().equals(n.method());
    return alone && solver.nodes().stream().anyMatch(o -> o != n && o.method().equals(n.method()));
  }

  /** Private code that nobody calls holds nothing. */
  private boolean live(Node n) {
    MethodShape m = n.body().shape();
    if (n.closure() != null || (m.access() & (Access.PUBLIC | Access.PROTECTED)) != 0) return true;
    return !solver.uses().callers(m.ref().owner(), m.ref().name(), m.ref().descriptor()).isEmpty();
  }

  /**
   * Evaluates, each alone, the methods that may hold the lock: those of its class, or of the class
   * that made it.
   */
  private void demand(Value lock) {
    Set<String> nests = new TreeSet<>();
    for (Origin o : objects(lock)) {
      if (o.type() != null && solver.program().inModule(o.type()))
        nests.add(Neighbours.nest(o.type()));
      if (o instanceof Origin.Allocation a) nests.add(Neighbours.nest(a.in().owner()));
      if (o instanceof Origin.Unknown u && u.from() instanceof Origin.Provenance.Field f) {
        nests.add(Neighbours.nest(f.field().owner()));
      }
      if (o instanceof Origin.Constant c && c.value() instanceof Instruction.ClassLiteral l) {
        String d = l.descriptor();
        if (d.startsWith("L")) nests.add(Neighbours.nest(d.substring(1, d.length() - 1)));
      }
    }
    for (String nest : nests) {
      if (!examined.add(nest)) continue;
      for (String type : solver.program().nestMembers(nest)) {
        for (MethodShape m :
            solver.program().shape(type).map(ClassShape::methods).orElse(List.of())) {
          if (locks(m) && solver.alone(m.ref()).isPresent() && holders.add(m.ref())) callers(m);
        }
      }
    }
  }

  /** Evaluates who calls the method, so that it is known on which objects. */
  private void callers(MethodShape m) {
    MethodRef ref = m.ref();
    Set<MethodRef> callers = solver.uses().callers(ref.owner(), ref.name(), ref.descriptor());
    if (callers.size() <= MOST_CALLERS) callers.forEach(solver::alone);
  }

  private boolean locks(MethodShape m) {
    if (!m.hasBody()) return false;
    if (Access.is(m.access(), Access.SYNCHRONIZED)) return true;
    MethodBody body = solver.program().body(m.ref()).orElse(null);
    return body != null
        && body.blocks().stream().flatMap(b -> b.instructions().stream()).anyMatch(this::takesLock);
  }

  private boolean takesLock(Instruction i) {
    if (i instanceof Instruction.MonitorEnter) return true;
    return i instanceof Instruction.Call c
        && solver.apis().catalog().all(Row.Locking.class).stream()
            .anyMatch(l -> l.takes() && l.signature().name().equals(c.target().name()));
  }

  /**
   * Whether two lock values may be one object: the same allocation, field or class, or "this" of
   * related classes.
   */
  private boolean same(Value a, Value b) {
    if (shared(a) && shared(b)) return false;
    for (Origin x : objects(a)) for (Origin y : objects(b)) if (same(x, y)) return true;
    return false;
  }

  private Set<Origin> objects(Value lock) {
    Set<Origin> found = new LinkedHashSet<>(lock.origins());
    found.addAll(media.same(lock));
    return found;
  }

  /** Whether the lock is a view that several threads may hold at once, a read lock. */
  private boolean shared(Value lock) {
    return !lock.isNone()
        && lock.origins().stream()
            .allMatch(o -> media.rows(o).wraps().stream().anyMatch(Row.Wrap::shared));
  }

  private boolean same(Origin x, Origin y) {
    if (x instanceof Origin.Allocation a && y instanceof Origin.Allocation b) {
      return a.in().equals(b.in()) && a.site() == b.site();
    }
    if (x instanceof Origin.Constant || x instanceof Origin.StaticField) return x.equals(y);
    if (x instanceof Origin.Unknown u && y instanceof Origin.Unknown v) {
      if (u.from() instanceof Origin.Provenance.Field
          || v.from() instanceof Origin.Provenance.Field) {
        boolean bothFields =
            u.from() instanceof Origin.Provenance.Field
                && v.from() instanceof Origin.Provenance.Field;
        if (bothFields) return u.from().equals(v.from());
      }
    }
    boolean unknown = x instanceof Origin.Unknown || y instanceof Origin.Unknown;
    return unknown && x.type() != null && y.type() != null && related(x.type(), y.type());
  }

  private boolean related(String a, String b) {
    boolean own = solver.program().inModule(a) && solver.program().inModule(b);
    return own && (solver.hierarchy().isSubtype(a, b) || solver.hierarchy().isSubtype(b, a));
  }
}
