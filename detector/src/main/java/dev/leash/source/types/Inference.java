package dev.leash.source.types;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Bounds of inference variables, and what follows from them (JLS 18.3, 18.4, in short). */
public final class Inference {
  private Inference() {}

  /** Fresh variables for a method's or class's type parameters. */
  public static Substitution fresh(List<TypeVariable> parameters, List<Inferred> made) {
    Substitution s = new Substitution();
    List<Inferred> own = new ArrayList<>();
    for (TypeVariable parameter : parameters) {
      Inferred v = new Inferred(parameter);
      own.add(v);
      s.put(parameter, v);
    }
    for (int i = 0; i < own.size(); i++) {
      for (Type bound : parameters.get(i).bounds()) own.get(i).upper.add(s.apply(bound));
    }
    made.addAll(own);
    return s;
  }

  static boolean equal(Relations relations, Inferred v, Type type) {
    if (type == v || v.equal.contains(type)) return true;
    Type boxed = relations.boxed(type);
    if (boxed == Primitive.VOID) return false;
    v.equal.add(boxed);
    for (Type other : List.copyOf(v.equal)) {
      if (other != boxed && !relations.isSame(other, boxed)) return false;
    }
    for (Type low : List.copyOf(v.lower)) {
      if (!relations.isSubtypeUnchecked(low, boxed)) return false;
    }
    for (Type up : List.copyOf(v.upper)) {
      if (!relations.isSubtypeUnchecked(boxed, up)) return false;
    }
    if (boxed instanceof Inferred other) other.equal.add(v);
    return true;
  }

  /** The variable is a supertype of the type. */
  static boolean above(Relations relations, Inferred v, Type type) {
    if (type == v || v.lower.contains(type) || v.equal.contains(type)) return true;
    if (type.isPrimitive()) return false;
    v.lower.add(type);
    if (type instanceof Inferred other && !other.upper.contains(v)) other.upper.add(v);
    for (Type same : List.copyOf(v.equal)) {
      if (!relations.isSubtypeUnchecked(type, same)) return false;
    }
    for (Type up : List.copyOf(v.upper)) {
      if (!relations.isSubtypeUnchecked(type, up)) return false;
    }
    return true;
  }

  /** The variable is a subtype of the type. */
  static boolean below(Relations relations, Inferred v, Type type) {
    if (type == v || v.upper.contains(type) || v.equal.contains(type)) return true;
    if (type.isPrimitive()) return false;
    v.upper.add(type);
    if (type instanceof Inferred other && !other.lower.contains(v)) other.lower.add(v);
    for (Type same : List.copyOf(v.equal)) {
      if (!relations.isSubtypeUnchecked(same, type)) return false;
    }
    for (Type low : List.copyOf(v.lower)) {
      if (!relations.isSubtypeUnchecked(low, type)) return false;
    }
    return true;
  }

  /** A copy of all bounds, to go back to with {@link #restore}. */
  public static List<List<Type>> snapshot(List<Inferred> variables) {
    List<List<Type>> saved = new ArrayList<>();
    for (Inferred v : variables) {
      saved.add(List.copyOf(v.equal));
      saved.add(List.copyOf(v.lower));
      saved.add(List.copyOf(v.upper));
      saved.add(v.instance == null ? List.of() : List.of(v.instance));
    }
    return saved;
  }

  public static void restore(List<Inferred> variables, List<List<Type>> saved) {
    for (int i = 0; i < variables.size(); i++) {
      Inferred v = variables.get(i);
      replace(v.equal, saved.get(4 * i));
      replace(v.lower, saved.get(4 * i + 1));
      replace(v.upper, saved.get(4 * i + 2));
      v.instance = saved.get(4 * i + 3).isEmpty() ? null : saved.get(4 * i + 3).get(0);
    }
  }

  private static void replace(List<Type> list, List<Type> by) {
    list.clear();
    list.addAll(by);
  }

  /** Whether the type still speaks of a variable without instance. */
  public static boolean isOpen(Type type) {
    Type t = Relations.settled(type);
    if (t instanceof Inferred) return true;
    if (t instanceof ClassType c) {
      for (Type arg : c.args()) if (isOpen(arg)) return true;
      return c.outer() != null && isOpen(c.outer());
    }
    if (t instanceof ArrayType a) return isOpen(a.element());
    if (t instanceof Wildcard w) {
      return (w.upper() != null && isOpen(w.upper())) || (w.lower() != null && isOpen(w.lower()));
    }
    if (t instanceof Intersection i) {
      for (Type part : i.parts()) if (isOpen(part)) return true;
    }
    return false;
  }

  /** The open variables that the type speaks of. */
  public static void collect(Type type, Set<Inferred> open) {
    Type t = Relations.settled(type);
    if (t instanceof Inferred v) {
      open.add(v);
    } else if (t instanceof ClassType c) {
      for (Type arg : c.args()) collect(arg, open);
      if (c.outer() != null) collect(c.outer(), open);
    } else if (t instanceof ArrayType a) {
      collect(a.element(), open);
    } else if (t instanceof Wildcard w) {
      if (w.upper() != null) collect(w.upper(), open);
      if (w.lower() != null) collect(w.lower(), open);
    } else if (t instanceof Intersection i) {
      for (Type part : i.parts()) collect(part, open);
    }
  }

  /** The type with every variable that has an instance replaced by it. */
  public static Type settle(Type type) {
    Type t = Relations.settled(type);
    if (t instanceof ClassType c && !c.args().isEmpty()) {
      List<Type> args = new ArrayList<>(c.args().size());
      for (Type arg : c.args()) args.add(settle(arg));
      return new ClassType(c.info(), args, c.outer());
    }
    if (t instanceof ArrayType a) return new ArrayType(settle(a.element()));
    if (t instanceof Wildcard w) {
      Type upper = w.upper() == null ? null : settle(w.upper());
      Type lower = w.lower() == null ? null : settle(w.lower());
      if (upper instanceof Wildcard inner) return inner;
      if (lower instanceof Wildcard inner) return inner;
      return new Wildcard(upper, lower);
    }
    if (t instanceof Intersection i) {
      return new Intersection(i.parts().stream().map(Inference::settle).toList());
    }
    return t;
  }

  /** Gives the variables instances, those that they depend on first. */
  public static void solve(Relations relations, Iterable<Inferred> variables) {
    Set<Inferred> busy = new HashSet<>();
    for (Inferred v : variables) solve(relations, v, busy);
  }

  private static void solve(Relations relations, Inferred v, Set<Inferred> busy) {
    if (v.instance != null || !busy.add(v)) return;
    for (List<Type> bounds : List.of(v.equal, v.lower)) {
      for (Type bound : List.copyOf(bounds)) {
        Set<Inferred> needed = new HashSet<>();
        collect(bound, needed);
        needed.remove(v);
        for (Inferred other : needed) solve(relations, other, busy);
      }
    }
    if (v.instance == null) v.instance = choose(relations, v, busy);
  }

  private static Type choose(Relations relations, Inferred v, Set<Inferred> busy) {
    for (Type same : v.equal) {
      Type settled = settle(same);
      if (!mentions(settled, v)) return settled;
    }
    List<Type> low = closed(v.lower, v);
    if (!low.isEmpty()) return relations.lub(low);
    for (Type up : List.copyOf(v.upper)) {
      Set<Inferred> needed = new HashSet<>();
      collect(up, needed);
      needed.remove(v);
      for (Inferred other : needed) solve(relations, other, busy);
    }
    // Solving those may have told more of this one.
    low = closed(v.lower, v);
    if (!low.isEmpty()) return relations.lub(low);
    List<Type> up = new ArrayList<>();
    for (Type bound : closed(v.upper, v)) {
      if (up.stream().anyMatch(u -> relations.isSubtype(u, bound))) continue;
      up.removeIf(u -> relations.isSubtype(bound, u));
      up.add(bound);
    }
    if (up.isEmpty()) return recursive(relations, v);
    up.sort((a, b) -> Boolean.compare(isInterface(a), isInterface(b)));
    return up.size() == 1 ? up.get(0) : new Intersection(up);
  }

  private static boolean isInterface(Type t) {
    return t instanceof ClassType c && c.info().isInterface();
  }

  /** For {@code T extends Comparable<T>} and no other bound: its erasure. */
  private static Type recursive(Relations relations, Inferred v) {
    if (v.upper.isEmpty()) return relations.world().object();
    Type erased = Erasure.of(v.upper.get(0));
    return erased.isUnknown() ? relations.world().object() : erased;
  }

  private static List<Type> closed(List<Type> bounds, Inferred v) {
    List<Type> closed = new ArrayList<>();
    for (Type bound : bounds) {
      Type settled = settle(bound);
      if (settled != v && !isOpen(settled)) closed.add(settled);
    }
    return closed;
  }

  private static boolean mentions(Type type, Inferred v) {
    Set<Inferred> open = new HashSet<>();
    collect(type, open);
    return open.contains(v) || type == v;
  }
}
