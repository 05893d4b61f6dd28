package dev.leash.callgraph;

import dev.leash.ir.FieldRef;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What objects hold, whatever the order of writes: fields of allocated objects, and contents that
 * library objects keep for their users (a wrapped stream, a collection's elements, a thread's
 * task). Cells only grow.
 */
final class Heap {
  /** Slot names of contents that have no field. */
  static final String ELEMENTS = "[]";

  static final String INNER = "inner";
  static final String TASK = "task";

  private record Key(Object base, String slot) {}

  private static final class Cell {
    Value value = Value.NONE;
    final Set<Node> readers = new LinkedHashSet<>();
  }

  private final Map<Key, Cell> cells = new HashMap<>();

  Value read(Object base, String slot, Node reader) {
    Cell c = cells.computeIfAbsent(new Key(base, slot), k -> new Cell());
    if (reader != null) c.readers.add(reader);
    return c.value;
  }

  /** Adds to the cell and returns who has to look again. */
  Set<Node> write(Object base, String slot, Value value) {
    Cell c = cells.computeIfAbsent(new Key(base, slot), k -> new Cell());
    Value joined = c.value.union(value);
    if (joined.equals(c.value)) return Set.of();
    c.value = joined;
    return c.readers;
  }

  static String slot(FieldRef field) {
    return field.owner() + '.' + field.name();
  }
}
