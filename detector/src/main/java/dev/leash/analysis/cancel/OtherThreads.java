package dev.leash.analysis.cancel;

import dev.leash.catalog.Row;
import dev.leash.flow.At;
import dev.leash.flow.Flow;
import dev.leash.ir.Access;
import dev.leash.ir.ClassShape;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a method can be run by another thread while one is blocked. */
final class OtherThreads {
  private final Flow flow;
  private final Threads threads;
  private final Ownership ownership;
  private final Set<String> stopping = new HashSet<>();
  private final Map<MethodRef, List<MethodRef>> offered = new HashMap<>();

  /** By the blocked side, of which there is one object for each method. */
  private final IdentityHashMap<Threads.Reach, Map<MethodRef, Boolean>> answers =
      new IdentityHashMap<>();

  OtherThreads(Flow flow, Threads threads) {
    this.flow = flow;
    this.threads = threads;
    this.ownership = new Ownership(flow);
    for (Row.Canceller c : flow.apis().catalog().all(Row.Canceller.class)) {
      stopping.add(c.signature().name());
    }
  }

  /**
   * Whether another thread than those that come to the blocked call can run the method.
   *
   * @param blocked who comes to the blocked call
   */
  boolean run(MethodRef method, Threads.Reach blocked) {
    Map<MethodRef, Boolean> known = answers.computeIfAbsent(blocked, b -> new HashMap<>());
    Boolean answer = known.get(method);
    if (answer == null) {
      answer = find(method, blocked);
      known.put(method, answer);
    }
    return answer;
  }

  private boolean find(MethodRef method, Threads.Reach blocked) {
    Threads.Reach reach = threads.of(method);
    for (MethodRef root : reach.roots()) {
      if (!blocked.roots().contains(root) && isOpen(root)) return true;
    }
    List<MethodRef> open =
        offered.computeIfAbsent(
            method, k -> reach.methods().stream().filter(m -> offered(m, method)).toList());
    for (MethodRef m : open) {
      if (!blocked.passes(m) && !forgotten(m, reach, blocked)) return true;
    }
    return false;
  }

  /** A root is where threads enter anyway; an entry needs somebody who holds the object. */
  private boolean isOpen(MethodRef root) {
    MethodShape shape = threads.shape(root);
    if (shape == null || root.isConstructor()) return false;
    return shape.isStatic() || !threads.isPlainEntry(root) || ownership.holdable(root.owner());
  }

  /** A method of the closing class that whoever holds the object may call. */
  private boolean offered(MethodRef m, MethodRef closing) {
    MethodShape shape = threads.shape(m);
    return shape != null
        && BlockedCall.nest(m.owner()).equals(BlockedCall.nest(closing.owner()))
        && !m.isConstructor()
        && !shape.isSynthetic()
        && Access.is(shape.access(), Access.PUBLIC | Access.PROTECTED)
        && threads.isPlainEntry(m)
        && (shape.isStatic() || ownership.holdable(m.owner()));
  }

  /**
   * Whether the module's own way to stop such an object is another method, which forgets this one:
   * then who calls this one is known, and it is the blocked thread alone.
   */
  private boolean forgotten(MethodRef m, Threads.Reach reach, Threads.Reach blocked) {
    if (flow.sites().callers(m).isEmpty()) return false;
    ClassShape shape = flow.program().shape(m.owner()).orElse(null);
    if (shape == null) return false;
    for (MethodShape other : shape.methods()) {
      boolean stops =
          !other.ref().equals(m)
              && !other.ref().isConstructor()
              && other.hasBody()
              && stopping.contains(other.ref().name())
              && !reach.passes(other.ref());
      if (!stops) continue;
      for (At caller : flow.sites().callers(other.ref())) {
        for (MethodRef root : threads.of(caller.in()).roots()) {
          if (!blocked.roots().contains(root)) return true;
        }
      }
    }
    return false;
  }
}
