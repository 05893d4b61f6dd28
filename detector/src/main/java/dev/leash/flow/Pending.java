package dev.leash.flow;

import dev.leash.ir.MethodRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Calls that a thread is in: what they give is not there yet.
 *
 * @param calls outermost first
 * @param methods the methods that they stand in
 */
record Pending(List<At> calls, Set<MethodRef> methods) {
  static final Pending NONE = new Pending(List.of(), Set.of());

  static Pending in(List<At> calls) {
    Set<MethodRef> methods = new LinkedHashSet<>();
    for (At at : calls) methods.add(at.in());
    return new Pending(List.copyOf(calls), methods);
  }

  /** Whether the spot is the result of one of the calls. */
  boolean isResult(Spot s) {
    if (!(s instanceof Spot.Register r)) return false;
    for (At at : calls) {
      if (at.in().equals(r.method()) && at.instruction().result() == r.register()) return true;
    }
    return false;
  }

  /** Whether the edge leads from a call's result into one of the methods. */
  boolean returns(Spot result, Expansion.Edge edge) {
    return edge.at() != null
        && result instanceof Spot.Register r
        && r.register() == edge.at().instruction().result()
        && r.method().equals(edge.at().in())
        && edge.from() instanceof Spot.Register returned
        && !returned.method().equals(r.method())
        && methods.contains(returned.method());
  }
}
