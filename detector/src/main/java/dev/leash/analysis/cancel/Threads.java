package dev.leash.analysis.cancel;

import dev.leash.callgraph.ApiRows;
import dev.leash.callgraph.Descriptors;
import dev.leash.callgraph.Hierarchy;
import dev.leash.catalog.Row;
import dev.leash.flow.At;
import dev.leash.flow.Flow;
import dev.leash.flow.Sites;
import dev.leash.ir.Access;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where threads enter the module, and which of them come by a method: bodies that are handed to
 * other threads, {@code main}, and entries that no analysed code calls. Caches; not thread-safe.
 */
final class Threads {
  /** Methods looked at on the way back before the rest is left out. */
  private static final int MOST_METHODS = 4000;

  private final Flow flow;
  private final TaskBodies bodies;
  private final Map<MethodRef, Reach> known = new HashMap<>();
  private final Map<MethodRef, MethodShape> shapes = new HashMap<>();

  Threads(Flow flow) {
    this.flow = flow;
    this.bodies = new TaskBodies(flow.apis().catalog(), flow.hierarchy());
  }

  /**
   * Who comes to a method.
   *
   * @param next for each method on a way to it the call by which it goes on
   * @param roots where threads enter, nearest first
   */
  record Reach(Map<MethodRef, Hop> next, Set<MethodRef> roots) {
    boolean passes(MethodRef method) {
      return next.containsKey(method);
    }
  }

  /** A call on the way, and the method of the module that it comes to; null at the end. */
  record Hop(At at, MethodRef to) {}

  Reach of(MethodRef method) {
    Reach found = known.get(method);
    if (found == null) {
      found = search(method);
      known.put(method, found);
    }
    return found;
  }

  /** The calls from the root to the method, by the shortest way. */
  List<At> path(MethodRef root, MethodRef to) {
    List<At> path = new ArrayList<>();
    Map<MethodRef, Hop> next = of(to).next();
    for (Hop h = next.get(root); h != null && h.at() != null; h = next.get(h.to())) {
      path.add(h.at());
    }
    return path;
  }

  private Reach search(MethodRef to) {
    Map<MethodRef, Hop> next = new LinkedHashMap<>();
    Set<MethodRef> roots = new LinkedHashSet<>();
    next.put(to, new Hop(null, null));
    Deque<MethodRef> queue = new ArrayDeque<>(List.of(to));
    while (!queue.isEmpty() && next.size() < MOST_METHODS) {
      MethodRef m = queue.poll();
      MethodShape shape = shape(m);
      if (shape == null) continue;
      if (bodies.contains(shape) || isMain(shape)) {
        roots.add(m);
        continue;
      }
      boolean called = false;
      for (At at : flow.sites().callers(m)) {
        if (at.in().equals(m)) continue;
        called = true;
        if (at.instruction() instanceof Instruction.Lambda && handedOff(at)) {
          roots.add(m);
        } else if (next.putIfAbsent(at.in(), new Hop(at, m)) == null) {
          queue.add(at.in());
        }
      }
      if (!called && isEntry(shape)) roots.add(m);
    }
    return new Reach(next, roots);
  }

  /** The declaration; null if the class does not declare it. */
  MethodShape shape(MethodRef m) {
    MethodShape found = shapes.get(m);
    if (found == null) {
      found =
          flow.program()
              .shape(m.owner())
              .flatMap(s -> s.method(m.name(), m.descriptor()))
              .orElse(null);
      shapes.put(m, found);
    }
    return found;
  }

  private static boolean isMain(MethodShape m) {
    return m.isStatic()
        && m.ref().name().equals("main")
        && m.ref().descriptor().equals("([Ljava/lang/String;)V");
  }

  /** Whether code outside may call it: nobody inside does. */
  static boolean isEntry(MethodShape m) {
    return Access.is(m.access(), Access.PUBLIC | Access.PROTECTED)
        || m.ref().name().equals("<clinit>");
  }

  /** Whether the functional object runs elsewhere than where it is made. */
  private boolean handedOff(At lambda) {
    At consumer = flow.consumer(lambda);
    if (consumer == null) return true;
    MethodRef api = consumer.call().target();
    if (flow.program().inModule(api.owner())) return true;
    ApiRows rows =
        flow.apis().of(api.owner(), api.name(), Descriptors.parameterPart(api.descriptor()));
    if (!rows.handOffs().isEmpty()) {
      return rows.handOffs().stream().anyMatch(h -> h.mode() != Row.Mode.INLINE);
    }
    return !flow.apis().catalog().opaque(api.owner()) || api.isConstructor();
  }

  Uncancellable.Entrance entrance(MethodRef root) {
    MethodShape shape = shape(root);
    if (shape != null && isMain(shape)) return Uncancellable.Entrance.MAIN;
    return isPlainEntry(root) ? Uncancellable.Entrance.ENTRY : Uncancellable.Entrance.BODY;
  }

  /** Whether it is neither a thread's body nor {@code main}: code outside has to call it. */
  boolean isPlainEntry(MethodRef m) {
    MethodShape shape = shape(m);
    return shape != null && !shape.isSynthetic() && !bodies.contains(shape) && !isMain(shape);
  }

  /** The body that runs if an object of that class is handed over. */
  boolean isBodyOf(MethodRef root, String type) {
    Hierarchy h = flow.hierarchy();
    return h.isSubtype(type, root.owner())
        && h.dispatch(type, root.name(), root.descriptor())
            .map(m -> m.ref().equals(root))
            .orElse(false);
  }

  static MethodRef target(At at) {
    return Sites.target(at);
  }
}
