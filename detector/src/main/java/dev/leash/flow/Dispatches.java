package dev.leash.flow;

import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Overridden methods that an object was passed to. A server and its subclass accept by the same
 * call and handle what is accepted in methods of their own: what one of them got, the other did
 * not.
 *
 * @param taken by the call that passes the object, the one method that it came to
 */
public record Dispatches(Map<At, MethodRef> taken) {
  static final Dispatches ANY = new Dispatches(Map.of());

  public Dispatches {
    taken = Map.copyOf(taken);
  }

  /** Whether all ways are open. */
  public boolean isEmpty() {
    return taken.isEmpty();
  }

  /** Those on all ways back from the spot. */
  static Dispatches behind(Spot start, Graph graph) {
    Map<At, Set<MethodRef>> found = new HashMap<>();
    Set<Spot> seen = new HashSet<>(Set.of(start));
    Deque<Spot> queue = new ArrayDeque<>(seen);
    while (!queue.isEmpty()) {
      Spot s = queue.poll();
      for (Expansion.Edge e : graph.expand(s).edges) {
        MethodRef into = into(s, e);
        if (into != null) found.computeIfAbsent(e.at(), k -> new LinkedHashSet<>()).add(into);
        if (seen.size() >= Graph.MOST_SPOTS) return ANY;
        if (seen.add(e.from())) queue.add(e.from());
      }
    }
    Map<At, MethodRef> taken = new HashMap<>();
    found.forEach(
        (at, into) -> into.stream().reduce((a, b) -> null).ifPresent(m -> taken.put(at, m)));
    return new Dispatches(taken);
  }

  /** Whether the step back leaves a method that the object did not come to. */
  boolean excludes(Spot s, Expansion.Edge e) {
    MethodRef only = taken.isEmpty() || e.at() == null ? null : taken.get(e.at());
    return only != null && into(s, e) != null && !only.equals(into(s, e));
  }

  /** The method that a virtual call passes the object to; null if the step is none. */
  private static MethodRef into(Spot s, Expansion.Edge e) {
    boolean virtual =
        e.at() != null
            && e.at().instruction() instanceof Instruction.Call c
            && !c.isStatic()
            && c.kind() != Instruction.CallKind.SPECIAL;
    boolean passed =
        virtual
            && s instanceof Spot.Register r
            && e.from() instanceof Spot.Register from
            && from.method().equals(e.at().in())
            && !r.method().equals(e.at().in());
    return passed ? ((Spot.Register) s).method() : null;
  }
}
