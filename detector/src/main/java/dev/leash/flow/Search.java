package dev.leash.flow;

import dev.leash.ir.FieldRef;
import dev.leash.ir.MethodRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** One search backwards from a spot to where its value begins. */
final class Search {
  private final Graph graph;
  private final MethodRef own;
  private final Predicate<At> allowed;
  private final Pending pending;
  private final Dispatches dispatches;
  private final Deque<Spot> queue = new ArrayDeque<>();
  private final Set<Spot> seen = new LinkedHashSet<>();
  private final Set<Birth> births = new LinkedHashSet<>();
  private final Set<Integer> parameters = new TreeSet<>();
  private final Set<FieldRef> fields = new LinkedHashSet<>();

  /**
   * @param own method whose parameters are named, not followed; null for none
   * @param allowed which writes and passing calls count; null for all
   */
  Search(Graph graph, MethodRef own, Predicate<At> allowed) {
    this(graph, own, allowed, Pending.NONE, Dispatches.ANY);
  }

  /**
   * @param pending calls that have not returned; asked only if {@code allowed} is given
   * @param dispatches methods that the object went to; the same
   */
  Search(
      Graph graph, MethodRef own, Predicate<At> allowed, Pending pending, Dispatches dispatches) {
    this.pending = pending;
    this.dispatches = dispatches;
    this.graph = graph;
    this.own = own;
    this.allowed = allowed;
  }

  Origins from(Spot start) {
    visit(start);
    while (!queue.isEmpty()) step(queue.poll());
    return new Origins(births, parameters, fields);
  }

  private void visit(Spot s) {
    if (!pending.isResult(s) && seen.size() < Graph.MOST_SPOTS && seen.add(s)) queue.add(s);
  }

  private void step(Spot s) {
    boolean inside = s instanceof Spot.Register r && r.method().equals(own);
    if (inside && graph.isFollowedToCallers((Spot.Register) s)) {
      parameters.add(((Spot.Register) s).register());
      return;
    }
    if (!inside && allowed == null) {
      Origins rest = graph.closure(s);
      births.addAll(rest.births());
      fields.addAll(rest.fields());
      return;
    }
    if (s instanceof Spot.Held h) fields.add(h.field());
    Expansion e = graph.expand(s);
    births.addAll(e.births);
    for (Expansion.Edge edge : e.edges) {
      if (allowed != null && edge.at() != null && !allowed.test(edge.at())) continue;
      if (dispatches.excludes(s, edge)) continue;
      if (pending.returns(s, edge)) kept(edge.from(), new LinkedHashSet<>());
      else visit(edge.from());
    }
  }

  /**
   * What a method gives that has not returned: not what it has just made, but what others hold,
   * too.
   */
  private void kept(Spot s, Set<Spot> walked) {
    if (!walked.add(s)) return;
    for (Expansion.Edge edge : graph.expand(s).edges) {
      if (allowed != null && edge.at() != null && !allowed.test(edge.at())) continue;
      boolean within =
          edge.from() instanceof Spot.Register to
              && s instanceof Spot.Register here
              && to.method().equals(here.method());
      if (within) kept(edge.from(), walked);
      else visit(edge.from());
    }
  }
}
