package dev.leash.callgraph;

import dev.leash.catalog.Catalog;
import dev.leash.catalog.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which types hold elements: arrays of objects, and types that rows put elements into. */
final class Containers {
  private final Hierarchy hierarchy;
  private final Set<String> owners = new HashSet<>();
  private final Map<String, Boolean> cache = new HashMap<>();

  Containers(Catalog catalog, Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
    for (Row.ElementIn e : catalog.all(Row.ElementIn.class)) owners.add(e.signature().owner());
  }

  /**
   * @param type internal name or descriptor
   */
  boolean of(String type) {
    if (type.startsWith("[")) return !Descriptors.primitive(Descriptors.type(type.substring(1)));
    return cache.computeIfAbsent(
        type,
        t -> owners.contains(t) || hierarchy.supertypes(t).stream().anyMatch(owners::contains));
  }
}
