package dev.leash.flow;

import dev.leash.ir.FieldRef;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodShape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The steps back from spot to spot, taken once each, and what lies behind a spot in all: one answer
 * for all spots of a cycle.
 */
final class Graph {
  /** Spots that one search looks at. */
  static final int MOST_SPOTS = 3000;

  /** Objects behind one spot before nothing is said of them. */
  private static final int MOST_BIRTHS = 400;

  /** In place of more objects than are worth telling apart. */
  private static final Birth TOO_MANY = new Birth.Other(null, null);

  private final Flow flow;
  private final Steps steps;
  private final Map<Spot, Expansion> expansions = new HashMap<>();
  private final Map<Spot, Origins> closures = new HashMap<>();

  /**
   * @param deep through wrappers, and from streams to their connection
   */
  Graph(Flow flow, boolean deep) {
    this.flow = flow;
    this.steps = new Steps(flow, deep);
  }

  Expansion expand(Spot s) {
    Expansion known = expansions.get(s);
    if (known == null) {
      known = steps.from(s);
      expansions.put(s, known);
    }
    return known;
  }

  /** Whether the register is a parameter that the module's own calls give. */
  boolean isFollowedToCallers(Spot.Register r) {
    BodyIndex body = flow.sites().of(r.method()).orElse(null);
    if (body == null || r.register() >= body.body().parameters()) return false;
    MethodShape shape = body.body().shape();
    if (shape.isSynthetic() && !shape.isBridge()) return false;
    if (r.register() == 0 && !shape.isStatic()) return false;
    List<At> callers = flow.sites().callers(r.method());
    // What a method reference is given is known where it is used, not where it is made.
    return !callers.isEmpty()
        && callers.stream().allMatch(a -> a.instruction() instanceof Instruction.Call);
  }

  private static final class Visit {
    final Spot spot;
    final int index;
    int low;
    int next;

    Visit(Spot spot, int index) {
      this.spot = spot;
      this.index = index;
      this.low = index;
    }
  }

  /** Everything behind the spot. Cycles are found as strongly connected components. */
  Origins closure(Spot start) {
    Origins known = closures.get(start);
    if (known != null) return known;
    Map<Spot, Visit> visits = new HashMap<>();
    Deque<Visit> path = new ArrayDeque<>();
    Deque<Visit> open = new ArrayDeque<>();
    enter(start, visits, path, open);
    while (!path.isEmpty()) {
      Visit v = path.peek();
      List<Expansion.Edge> edges = expand(v.spot).edges;
      if (v.next < edges.size()) {
        Spot to = edges.get(v.next++).from();
        if (closures.containsKey(to)) continue;
        Visit w = visits.get(to);
        if (w == null) enter(to, visits, path, open);
        else v.low = Math.min(v.low, w.index);
        continue;
      }
      path.pop();
      if (!path.isEmpty()) path.peek().low = Math.min(path.peek().low, v.low);
      if (v.low == v.index) close(v, open);
    }
    return closures.get(start);
  }

  private static void enter(
      Spot spot, Map<Spot, Visit> visits, Deque<Visit> path, Deque<Visit> open) {
    Visit v = new Visit(spot, visits.size());
    visits.put(spot, v);
    path.push(v);
    open.push(v);
  }

  private void close(Visit root, Deque<Visit> open) {
    List<Spot> members = new ArrayList<>();
    Visit v;
    do {
      v = open.pop();
      members.add(v.spot);
    } while (v != root);
    Set<Birth> births = new LinkedHashSet<>();
    Set<FieldRef> fields = new LinkedHashSet<>();
    for (Spot s : members) {
      if (s instanceof Spot.Held h) fields.add(h.field());
      Expansion e = expand(s);
      births.addAll(e.births);
      for (Expansion.Edge edge : e.edges) {
        Origins known = closures.get(edge.from());
        if (known == null) continue;
        births.addAll(known.births());
        fields.addAll(known.fields());
      }
    }
    if (births.size() > MOST_BIRTHS) births = new LinkedHashSet<>(Set.of(TOO_MANY));
    Origins all = new Origins(births, Set.of(), fields);
    for (Spot s : members) closures.put(s, all);
  }
}
