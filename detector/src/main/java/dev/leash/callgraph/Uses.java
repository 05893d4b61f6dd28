package dev.leash.callgraph;

import dev.leash.ir.Block;
import dev.leash.ir.FieldRef;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodBody;
import dev.leash.ir.MethodRef;
import dev.leash.ir.Program;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which methods write a field, read it, or call a method: the constant pools say where to look, the
 * bodies there say who. Caches; not thread-safe.
 */
public final class Uses {
  private final Program program;
  private final Hierarchy hierarchy;
  private final Map<String, OfClass> classes = new HashMap<>();

  private record OfClass(
      Map<String, Set<MethodRef>> writers,
      Map<String, Set<MethodRef>> readers,
      Map<String, Set<Called>> calls) {}

  private record Called(MethodRef target, MethodRef by) {}

  Uses(Program program, Hierarchy hierarchy) {
    this.program = program;
    this.hierarchy = hierarchy;
  }

  /** Methods that write the (resolved) field, sorted. */
  public Set<MethodRef> writers(FieldRef field) {
    Set<MethodRef> result = new TreeSet<>();
    for (String c : program.mentioning(field.owner(), field.name(), field.descriptor())) {
      result.addAll(of(c).writers.getOrDefault(key(field), Set.of()));
    }
    return result;
  }

  /** Methods that read or write the (resolved) field, sorted. */
  public Set<MethodRef> accessors(FieldRef field) {
    Set<MethodRef> result = writers(field);
    for (String c : program.mentioning(field.owner(), field.name(), field.descriptor())) {
      result.addAll(of(c).readers.getOrDefault(key(field), Set.of()));
    }
    return result;
  }

  /**
   * Methods that call a method of this name and descriptor, on the owner or a type related to it,
   * or make a reference to it, sorted.
   *
   * @param owner see {@link Program#mentioning}; null for calls on any type
   * @param descriptor null for any
   */
  public Set<MethodRef> callers(String owner, String name, String descriptor) {
    Set<MethodRef> result = new TreeSet<>();
    for (String c : program.mentioning(owner, name, descriptor)) {
      for (Called called : of(c).calls.getOrDefault(name, Set.of())) {
        boolean same = descriptor == null || called.target.descriptor().equals(descriptor);
        if (same && (owner == null || related(owner, called.target))) result.add(called.by);
      }
    }
    return result;
  }

  /**
   * Methods of the module that call a method of this name on the owner or a type related to it,
   * sorted.
   */
  public Set<MethodRef> callersInModule(String owner, String name) {
    Set<MethodRef> result = new TreeSet<>();
    for (String c : program.mentioning(null, name, null)) {
      for (Called called : of(c).calls.getOrDefault(name, Set.of())) {
        if (related(owner, called.target)) result.add(called.by);
      }
    }
    return result;
  }

  private boolean related(String owner, MethodRef target) {
    String other = target.owner();
    if (owner.equals(other)) return true;
    return !target.isConstructor()
        && (hierarchy.isSubtype(owner, other) || hierarchy.isSubtype(other, owner));
  }

  /** Methods of these classes that call any method of one of these names, sorted. */
  public Set<MethodRef> callersWithin(List<String> classes, Set<String> names) {
    Set<MethodRef> result = new TreeSet<>();
    for (String c : classes) {
      of(c)
          .calls
          .forEach(
              (name, calls) -> {
                if (names.contains(name)) calls.forEach(called -> result.add(called.by));
              });
    }
    return result;
  }

  private static String key(FieldRef f) {
    return f.owner() + '.' + f.name();
  }

  private OfClass of(String name) {
    OfClass known = classes.get(name);
    if (known == null) {
      known = new OfClass(new HashMap<>(), new HashMap<>(), new HashMap<>());
      for (MethodBody body : program.bodies(name)) scan(body, known);
      classes.put(name, known);
    }
    return known;
  }

  private void scan(MethodBody body, OfClass into) {
    for (Block b : body.blocks()) {
      for (Instruction i : b.instructions()) {
        if (i instanceof Instruction.StoreField s) {
          add(into.writers, key(hierarchy.resolveField(s.field())), body);
        } else if (i instanceof Instruction.LoadField l) {
          add(into.readers, key(hierarchy.resolveField(l.field())), body);
        } else if (i instanceof Instruction.Call c) {
          called(into, c.target(), body);
        } else if (i instanceof Instruction.Lambda l) {
          called(into, l.implementation(), body);
        }
      }
    }
  }

  private static void called(OfClass into, MethodRef target, MethodBody by) {
    into.calls
        .computeIfAbsent(target.name(), k -> new LinkedHashSet<>())
        .add(new Called(target, by.ref()));
  }

  private static void add(Map<String, Set<MethodRef>> map, String key, MethodBody body) {
    map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(body.ref());
  }
}
