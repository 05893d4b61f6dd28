package dev.leash.analysis.cancel;

import dev.leash.callgraph.Descriptors;
import dev.leash.callgraph.Hierarchy;
import dev.leash.catalog.Catalog;
import dev.leash.catalog.Row;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which methods are bodies that another thread runs, by the catalogue's hand-offs. */
final class TaskBodies {
  private final Hierarchy hierarchy;
  private final Map<String, Set<String>> typesByMember = new HashMap<>();
  private final Map<MethodRef, Boolean> cache = new HashMap<>();

  TaskBodies(Catalog catalog, Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
    for (Row.HandOff h : catalog.all(Row.HandOff.class)) {
      if (elsewhere(h.mode())) add(h);
    }
  }

  /** Whether a hand-off of this mode may run on another thread. */
  static boolean elsewhere(Row.Mode mode) {
    return switch (mode) {
      case ASYNC, ASYNC_UNLESS_DIRECT, OTHER_THREAD_WAIT, MAYBE -> true;
      case INLINE, DEFERRED, UI_LATER -> false;
    };
  }

  private void add(Row.HandOff h) {
    String type = type(h);
    if (type == null) return;
    if (h.entries().isEmpty()) {
      hierarchy.functionalMethod(type).ifPresent(m -> add(key(m.ref()), type));
      return;
    }
    for (String entry : h.entries()) add(entry, type);
  }

  private static String type(Row.HandOff h) {
    if (h.runs() == Row.RECEIVER) return h.signature().owner();
    String parameters = h.signature().parameters();
    if (parameters.equals("*")) return null;
    var types = Descriptors.parameters(parameters + "V");
    return h.runs() >= 1 && h.runs() <= types.size() ? types.get(h.runs() - 1) : null;
  }

  private void add(String member, String type) {
    typesByMember.computeIfAbsent(member, k -> new HashSet<>()).add(type);
  }

  private static String key(MethodRef m) {
    return m.name() + Descriptors.parameterPart(m.descriptor());
  }

  boolean contains(MethodShape method) {
    return cache.computeIfAbsent(method.ref(), m -> !method.isStatic() && find(m));
  }

  private boolean find(MethodRef m) {
    for (String member : new String[] {key(m), m.name() + "*"}) {
      for (String type : typesByMember.getOrDefault(member, Set.of())) {
        if (hierarchy.isSubtype(m.owner(), type)) return true;
      }
    }
    return false;
  }
}
