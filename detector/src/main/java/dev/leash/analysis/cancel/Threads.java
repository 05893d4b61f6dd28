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
import java.util.Optional;
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
   * @param next for each way to it the call by which it goes on
   * @param methods all methods on a way to it
   * @param roots where threads enter, nearest first
   */
  record Reach(Map<Visit, Hop> next, Set<MethodRef> methods, Set<MethodRef> roots) {
    boolean passes(MethodRef method) {
      return methods.contains(method);
    }
  }

  /**
   * A method on the way.
   *
   * @param self what its object must be, so that the calls on it come to where the search began;
   *     empty for static methods
   */
  record Visit(MethodRef method, String self) {}

  /** A call on the way, and where it comes to; null at the end. */
  record Hop(At at, Visit to) {}

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
    Map<Visit, Hop> next = of(to).next();
    Visit first =
        next.keySet().stream().filter(v -> v.method().equals(root)).findFirst().orElse(null);
    for (Hop h = next.get(first); h != null && h.at() != null; h = next.get(h.to())) {
      path.add(h.at());
    }
    return path;
  }

  private Reach search(MethodRef to) {
    Map<Visit, Hop> next = new LinkedHashMap<>();
    Set<MethodRef> roots = new LinkedHashSet<>();
    Visit start = new Visit(to, selfOf(to));
    next.put(start, new Hop(null, null));
    Deque<Visit> queue = new ArrayDeque<>(List.of(start));
    while (!queue.isEmpty() && next.size() < MOST_METHODS) {
      Visit v = queue.poll();
      MethodRef m = v.method();
      MethodShape shape = shape(m);
      if (shape == null) continue;
      if (bodies.contains(shape) || isMain(shape)) {
        roots.add(m);
        continue;
      }
      boolean called = false;
      for (At at : flow.sites().callers(m)) {
        if (at.in().equals(m)) continue;
        Optional<String> self = caller(at, v);
        if (self.isEmpty()) continue;
        called = true;
        Visit from = new Visit(at.in(), self.get());
        if (at.instruction() instanceof Instruction.Lambda && handedOff(at)) {
          roots.add(m);
        } else if (next.putIfAbsent(from, new Hop(at, v)) == null) {
          queue.add(from);
        }
      }
      if (!called && isEntry(shape)) roots.add(m);
    }
    Set<MethodRef> methods = new LinkedHashSet<>();
    for (Visit v : next.keySet()) methods.add(v.method());
    return new Reach(next, methods, roots);
  }

  private String selfOf(MethodRef m) {
    MethodShape shape = shape(m);
    return shape == null || shape.isStatic() ? "" : m.owner();
  }

  /**
   * What the calling method's object must be; nothing if the call cannot be on such an object: a
   * method inherited by many classes calls the hooks of its own class only.
   */
  private Optional<String> caller(At at, Visit callee) {
    String own = selfOf(at.in());
    boolean onObject =
        at.instruction() instanceof Instruction.Call c
            && !c.isStatic()
            && !callee.self().isEmpty()
            && !c.target().isConstructor();
    if (!onObject) return Optional.of(own);
    boolean onSelf = !own.isEmpty() && at.call().arguments().get(0) == 0;
    String type = onSelf ? own : at.call().target().owner();
    if (!mayBeBoth(type, callee.self())) return Optional.empty();
    boolean narrower = onSelf && flow.hierarchy().isSubtype(callee.self(), own);
    return Optional.of(narrower ? callee.self() : own);
  }

  /** Whether an object can be of both types. */
  private boolean mayBeBoth(String a, String b) {
    Hierarchy h = flow.hierarchy();
    return h.isSubtype(a, b) || h.isSubtype(b, a) || isInterface(a) || isInterface(b);
  }

  private boolean isInterface(String type) {
    return flow.program()
        .shape(type)
        .map(s -> Access.is(s.access(), Access.INTERFACE))
        .orElse(true);
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
    if (!rows.registrars().isEmpty()) return true;
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
