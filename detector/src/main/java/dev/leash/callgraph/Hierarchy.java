package dev.leash.callgraph;

import dev.leash.ir.Access;
import dev.leash.ir.ClassShape;
import dev.leash.ir.FieldRef;
import dev.leash.ir.FieldShape;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import dev.leash.ir.Program;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sub- and supertypes, and which declaration a call or field access means. Caches; not thread-safe.
 */
public final class Hierarchy {
  /** Class hierarchy analysis gives up on a type with more subtypes than this. */
  static final int MOST_SUBTYPES = 64;

  private final Program program;
  private final Map<String, List<String>> supertypes = new HashMap<>();
  private final Map<String, List<String>> subtypes = new HashMap<>();
  private final Map<MethodRef, Optional<MethodShape>> resolved = new HashMap<>();
  private final Map<String, Optional<MethodShape>> functional = new HashMap<>();

  public Hierarchy(Program program) {
    this.program = program;
  }

  /**
   * Supertypes nearest first, superclasses before interfaces of a level, without the type itself.
   */
  public List<String> supertypes(String type) {
    List<String> known = supertypes.get(type);
    if (known != null) return known;
    Set<String> found = new LinkedHashSet<>();
    Deque<String> next = new ArrayDeque<>();
    next.add(type);
    while (!next.isEmpty()) {
      ClassShape shape = program.shape(next.poll()).orElse(null);
      if (shape == null) continue;
      if (shape.superName() != null && found.add(shape.superName())) next.add(shape.superName());
      for (String i : shape.interfaces()) if (found.add(i)) next.add(i);
    }
    found.remove(type);
    List<String> result = List.copyOf(found);
    supertypes.put(type, result);
    return result;
  }

  public boolean isSubtype(String type, String of) {
    return type.equals(of) || supertypes(type).contains(of);
  }

  /** All proper subtypes known, sorted; empty if there are more than {@link #MOST_SUBTYPES}. */
  public List<String> subtypes(String type) {
    return subtypes.computeIfAbsent(
        type,
        t -> {
          Set<String> found = new TreeSet<>();
          Deque<String> next = new ArrayDeque<>(List.of(t));
          while (!next.isEmpty()) {
            for (String s : program.directSubtypes(next.poll())) if (found.add(s)) next.add(s);
            if (found.size() > MOST_SUBTYPES) return List.of();
          }
          return List.copyOf(found);
        });
  }

  /**
   * The declaration that a reference means: in the owner or its supertypes, classes before
   * interfaces (JVMS 5.4.3.3).
   */
  public Optional<MethodShape> resolve(String owner, String name, String descriptor) {
    return resolved.computeIfAbsent(new MethodRef(owner, name, descriptor), this::find);
  }

  private Optional<MethodShape> find(MethodRef ref) {
    Optional<MethodShape> abstractOne = Optional.empty();
    Optional<MethodShape> own = declared(ref.owner(), ref);
    if (own.isPresent()) return own;
    if (ref.isConstructor()) return Optional.empty();
    for (String c = superclass(ref.owner()); c != null; c = superclass(c)) {
      Optional<MethodShape> m = declared(c, ref);
      if (m.isPresent() && !m.get().isAbstract()) return m;
      if (m.isPresent() && abstractOne.isEmpty()) abstractOne = m;
    }
    for (String t : supertypes(ref.owner())) {
      Optional<MethodShape> m = declared(t, ref);
      if (m.isEmpty() || Access.is(m.get().access(), Access.PRIVATE)) continue;
      if (!m.get().isAbstract()) return m;
      if (abstractOne.isEmpty()) abstractOne = m;
    }
    return abstractOne;
  }

  private Optional<MethodShape> declared(String type, MethodRef ref) {
    return program.shape(type).flatMap(s -> s.method(ref.name(), ref.descriptor()));
  }

  private String superclass(String type) {
    return program.shape(type).map(ClassShape::superName).orElse(null);
  }

  /** What runs if the method is called on an object of exactly that class. */
  public Optional<MethodShape> dispatch(String type, String name, String descriptor) {
    return resolve(type, name, descriptor).filter(m -> !m.isAbstract());
  }

  /**
   * What may run if the method is called on an object of that type or a subtype; distinct, in class
   * name order.
   */
  public List<MethodShape> implementations(String type, String name, String descriptor) {
    Set<MethodShape> result = new LinkedHashSet<>();
    Optional<MethodShape> own = resolve(type, name, descriptor);
    own.filter(m -> !m.isAbstract()).ifPresent(result::add);
    if (own.isPresent() && (own.get().access() & (Access.PRIVATE | Access.FINAL)) != 0) {
      return List.copyOf(result);
    }
    for (String s : subtypes(type)) {
      ClassShape shape = program.shape(s).orElse(null);
      if (shape == null) continue;
      shape.method(name, descriptor).filter(m -> !m.isAbstract()).ifPresent(result::add);
      if (!shape.isAbstract() && result.isEmpty()) {
        dispatch(s, name, descriptor).ifPresent(result::add);
      }
    }
    return List.copyOf(result);
  }

  /**
   * The field's declaration: in the owner or its supertypes; the reference itself if none is known.
   */
  public FieldRef resolveField(FieldRef field) {
    if (declares(field.owner(), field)) return field;
    for (String t : supertypes(field.owner())) {
      if (declares(t, field)) return new FieldRef(t, field.name(), field.descriptor());
    }
    return field;
  }

  private boolean declares(String type, FieldRef field) {
    return program.shape(type).flatMap(s -> s.field(field.name())).isPresent();
  }

  /** The declaration of a resolved field. */
  public Optional<FieldShape> field(FieldRef resolved) {
    return program.shape(resolved.owner()).flatMap(s -> s.field(resolved.name()));
  }

  /** The single abstract method of a functional interface, or empty if the type is none. */
  public Optional<MethodShape> functionalMethod(String type) {
    return functional.computeIfAbsent(
        type,
        t -> {
          if (!program.shape(t).map(ClassShape::isInterface).orElse(false)) return Optional.empty();
          List<String> all = new ArrayList<>(List.of(t));
          all.addAll(supertypes(t));
          MethodShape only = null;
          for (String i : all) {
            for (MethodShape m : program.shape(i).map(ClassShape::methods).orElse(List.of())) {
              if (!m.isAbstract() || objectMethod(m.ref())) continue;
              if (only == null) only = m;
              else if (!only.ref().name().equals(m.ref().name())) return Optional.empty();
            }
          }
          return Optional.ofNullable(only);
        });
  }

  private static boolean objectMethod(MethodRef m) {
    return switch (m.name()) {
      case "equals" -> m.descriptor().equals("(Ljava/lang/Object;)Z");
      case "hashCode" -> m.descriptor().equals("()I");
      case "toString" -> m.descriptor().equals("()Ljava/lang/String;");
      default -> false;
    };
  }
}
