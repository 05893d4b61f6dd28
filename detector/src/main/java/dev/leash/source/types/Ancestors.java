package dev.leash.source.types;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The classes above a class, kept: most questions for a supertype are about one that it has not.
 */
final class Ancestors {
  private final Map<ClassInfo, Set<ClassInfo>> known = new HashMap<>();

  /** Whether the class is the other or may be below it. */
  boolean mayBe(ClassInfo info, ClassInfo above) {
    Set<ClassInfo> all = known.get(info);
    if (all == null) {
      all = new HashSet<>();
      if (!collect(info, all)) return true;
      known.put(info, all);
    }
    return all.contains(above);
  }

  /** False while a header among them is being resolved. */
  private boolean collect(ClassInfo info, Set<ClassInfo> all) {
    if (!all.add(info)) return true;
    Set<ClassInfo> own = known.get(info);
    if (own != null) {
      all.addAll(own);
      return true;
    }
    Type superclass = info.superclass();
    boolean settled = superclass == null || collect(superclass, all);
    for (Type each : info.interfaces()) settled &= collect(each, all);
    return settled && info.isSettled();
  }

  private boolean collect(Type type, Set<ClassInfo> all) {
    return !(type instanceof ClassType c) || collect(c.info(), all);
  }
}
