package dev.leash.source.types;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Subtyping, conversions and the like (JLS 4.10, 5). Where an inference variable takes part, asking
 * is telling: it gets the bound that makes the answer yes.
 */
public final class Relations {
  private static final int DEPTH = 24;

  private final World world;
  private final Ancestors ancestors = new Ancestors();
  private int depth;

  public Relations(World world) {
    this.world = world;
  }

  public World world() {
    return world;
  }

  /** The type that an inference variable stands for, if it is known; else the type itself. */
  public static Type settled(Type type) {
    Type t = type;
    while (t instanceof Inferred v && v.instance != null) t = v.instance;
    return t;
  }

  /** The supertype of the type that is of this class, or null. Raw where the subtype is raw. */
  public ClassType asSuper(Type type, ClassInfo target) {
    return asSuper(type, target, new HashSet<>());
  }

  private ClassType asSuper(Type unsettled, ClassInfo target, Set<Object> seen) {
    Type type = settled(unsettled);
    if (type instanceof ClassType c) {
      if (c.info() == target) return c;
      if (!ancestors.mayBe(c.info(), target)) return null;
      if (!seen.add(c.info())) return null;
      for (Type above : directSupertypes(c)) {
        ClassType found = asSuper(above, target, seen);
        if (found != null) return found;
      }
      return null;
    }
    List<Type> bounds = List.of();
    if (type instanceof TypeVariable v) {
      if (!seen.add(v)) return null;
      bounds = v.bounds();
    }
    if (type instanceof Intersection i) bounds = i.parts();
    if (type instanceof Wildcard w && w.upper() != null) bounds = List.of(w.upper());
    if (type instanceof ArrayType) {
      return world.object() instanceof ClassType o && o.info() == target ? o : null;
    }
    for (Type bound : bounds) {
      ClassType found = asSuper(bound, target, seen);
      if (found != null) return found;
    }
    return bounds.isEmpty() && world.object() instanceof ClassType o && o.info() == target
        ? o
        : null;
  }

  /** Superclass and interfaces with the type's arguments; erased for a raw type. */
  public List<Type> directSupertypes(ClassType type) {
    List<Type> above = new ArrayList<>();
    if (type.info().superclass() != null) above.add(type.info().superclass());
    above.addAll(type.info().interfaces());
    if (type.args().isEmpty() && type.outer() == null) {
      return type.isRaw() ? above.stream().map(Erasure::of).toList() : above;
    }
    return Substitution.of(capture(type)).applyAll(above);
  }

  /** Whether any of the class's supertypes could not be resolved. */
  public boolean hasUnknownSupertype(ClassInfo info) {
    return hasUnknownSupertype(info, new HashSet<>());
  }

  private boolean hasUnknownSupertype(ClassInfo info, Set<ClassInfo> seen) {
    if (!seen.add(info)) return false;
    List<Type> above = new ArrayList<>(info.interfaces());
    if (info.superclass() != null) above.add(info.superclass());
    for (Type t : above) {
      if (t.isUnknown()) return true;
      if (t instanceof ClassType c && hasUnknownSupertype(c.info(), seen)) return true;
    }
    return false;
  }

  /** Whether one class is the other or below it. */
  public boolean isSubclass(ClassInfo below, ClassInfo above) {
    return asSuper(ClassType.of(below), above) != null;
  }

  /** JLS 5.1.10; the type itself if it has no wildcards. */
  public ClassType capture(ClassType type) {
    boolean wild = false;
    for (Type arg : type.args()) wild |= settled(arg) instanceof Wildcard;
    if (!wild) return type;
    List<TypeVariable> parameters = type.info().typeParameters();
    List<Type> captured = new ArrayList<>();
    Substitution all = new Substitution();
    for (int i = 0; i < parameters.size(); i++) {
      TypeVariable parameter = parameters.get(i);
      Type arg = settled(type.args().get(i));
      if (!(arg instanceof Wildcard w)) {
        captured.add(arg);
        all.put(parameter, arg);
        continue;
      }
      TypeVariable fresh =
          new TypeVariable(
              "?",
              () -> {
                List<Type> bounds = new ArrayList<>();
                if (w.upper() != null) bounds.add(w.upper());
                for (Type bound : all.applyAll(parameter.bounds())) {
                  boolean plain = bounds.isEmpty() || !isObject(bound);
                  if (plain && !bounds.contains(bound)) bounds.add(bound);
                }
                return bounds;
              },
              w.lower());
      captured.add(fresh);
      all.put(parameter, fresh);
    }
    return new ClassType(type.info(), captured, type.outer());
  }

  /** Captured wildcards replaced by their bounds: the type of a {@code var} (JLS 4.10.5). */
  public Type upward(Type unsettled) {
    return upward(unsettled, 0);
  }

  private Type upward(Type unsettled, int nesting) {
    Type type = settled(unsettled);
    if (nesting > 4) return type;
    if (type instanceof TypeVariable v && v.isCaptured()) {
      return v.bounds().isEmpty() ? world.object() : upward(v.bounds().get(0), nesting + 1);
    }
    if (type instanceof ArrayType a) return new ArrayType(upward(a.element(), nesting + 1));
    if (type instanceof ClassType c && !c.args().isEmpty()) {
      List<Type> args = new ArrayList<>();
      for (Type unsettledArg : c.args()) {
        Type arg = settled(unsettledArg);
        if (arg instanceof TypeVariable v && v.isCaptured()) {
          args.add(
              v.lower() != null
                  ? new Wildcard(null, v.lower())
                  : new Wildcard(
                      v.bounds().isEmpty() ? null : upward(v.bounds().get(0), nesting + 1), null));
        } else {
          args.add(upward(arg, nesting + 1));
        }
      }
      return new ClassType(c.info(), args, c.outer());
    }
    return type;
  }

  public boolean isObject(Type type) {
    return settled(type) instanceof ClassType c && c.info().name().equals("java/lang/Object");
  }

  public boolean isString(Type type) {
    return settled(type) instanceof ClassType c && c.info().name().equals("java/lang/String");
  }

  /** Same types (JLS 4.3.4). */
  public boolean isSame(Type unsettledA, Type unsettledB) {
    Type a = settled(unsettledA);
    Type b = settled(unsettledB);
    if (a == b || a.isUnknown() || b.isUnknown()) return true;
    if (a instanceof Inferred v) return Inference.equal(this, v, b);
    if (b instanceof Inferred v) return Inference.equal(this, v, a);
    if (a instanceof ClassType x && b instanceof ClassType y) {
      if (x.info() != y.info() || x.args().size() != y.args().size()) return false;
      return allSame(x.args(), y.args());
    }
    if (a instanceof ArrayType x && b instanceof ArrayType y) {
      return isSame(x.element(), y.element());
    }
    if (a instanceof Wildcard x && b instanceof Wildcard y) {
      return sameBound(x.upper(), y.upper()) && sameBound(x.lower(), y.lower());
    }
    if (a instanceof Intersection x && b instanceof Intersection y) {
      return x.parts().size() == y.parts().size() && allSame(x.parts(), y.parts());
    }
    return a.equals(b);
  }

  private boolean sameBound(Type a, Type b) {
    Type x = a != null && isObject(a) ? null : a;
    Type y = b != null && isObject(b) ? null : b;
    if (x == null || y == null) return x == null && y == null;
    return isSame(x, y);
  }

  private boolean allSame(List<Type> a, List<Type> b) {
    for (int i = 0; i < a.size(); i++) if (!isSame(a.get(i), b.get(i))) return false;
    return true;
  }

  /** JLS 4.5.1. */
  private boolean contains(Type unsettledArg, Type unsettledOther) {
    Type arg = settled(unsettledArg);
    Type other = settled(unsettledOther);
    if (arg instanceof Wildcard w) {
      if (w.upper() != null) {
        if (other instanceof Wildcard o)
          return o.upper() != null && isSubtype(o.upper(), w.upper());
        return isSubtype(other, w.upper());
      }
      if (w.lower() != null) {
        if (other instanceof Wildcard o)
          return o.lower() != null && isSubtype(w.lower(), o.lower());
        return isSubtype(w.lower(), other);
      }
      return true;
    }
    if (other instanceof Wildcard && arg instanceof Inferred v) {
      return Inference.equal(this, v, other);
    }
    return isSame(arg, other);
  }

  /** JLS 4.10, without unchecked conversion; unknown types are below and above all. */
  public boolean isSubtype(Type unsettledA, Type unsettledB) {
    Type a = settled(unsettledA);
    Type b = settled(unsettledB);
    if (a == b || a.isUnknown() || b.isUnknown()) return true;
    if (a instanceof Primitive p) return b instanceof Primitive q && p.widensTo(q);
    if (b instanceof Primitive) return false;
    if (depth > DEPTH) return true;
    depth++;
    try {
      return isReferenceSubtype(a, b);
    } finally {
      depth--;
    }
  }

  private boolean isReferenceSubtype(Type a, Type b) {
    if (b instanceof Inferred v) return a instanceof NullType || Inference.above(this, v, a);
    if (a instanceof Inferred v) return Inference.below(this, v, b);
    if (a instanceof NullType || isObject(b)) return true;
    if (b instanceof Intersection i) {
      for (Type part : i.parts()) if (!isSubtype(a, part)) return false;
      return true;
    }
    if (b instanceof TypeVariable v) {
      if (v.lower() != null && isSubtype(a, v.lower())) return true;
      if (a instanceof TypeVariable || a instanceof Intersection) return anyBound(a, b);
      return false;
    }
    if (b instanceof Wildcard w) return w.upper() != null && isSubtype(a, w.upper());
    if (a instanceof TypeVariable || a instanceof Intersection || a instanceof Wildcard) {
      return anyBound(a, b);
    }
    if (a instanceof ArrayType x) {
      if (b instanceof ArrayType y) {
        Type from = settled(x.element());
        Type to = settled(y.element());
        if (from.isPrimitive() || to.isPrimitive()) return from == to;
        return isSubtype(from, to);
      }
      return b instanceof ClassType c && isArraySupertype(c.info().name());
    }
    if (!(b instanceof ClassType target)) return false;
    ClassType above = asSuper(a, target.info());
    if (above == null) return a instanceof ClassType c && hasUnknownSupertype(c.info());
    if (target.args().isEmpty()) return true;
    if (above.args().isEmpty()) return false;
    List<Type> args = capture(above).args();
    for (int i = 0; i < args.size(); i++) {
      if (i < target.args().size() && !contains(target.args().get(i), args.get(i))) {
        // A wildcard given to a parameter that is being inferred stays what it is.
        if (!contains(target.args().get(i), above.args().get(i))) return false;
      }
    }
    return true;
  }

  private static boolean isArraySupertype(String name) {
    return name.equals("java/lang/Cloneable") || name.equals("java/io/Serializable");
  }

  private boolean anyBound(Type a, Type b) {
    List<Type> bounds =
        a instanceof TypeVariable v
            ? v.bounds()
            : a instanceof Intersection i
                ? i.parts()
                : ((Wildcard) a).upper() == null ? List.of() : List.of(((Wildcard) a).upper());
    for (Type bound : bounds) if (isSubtype(bound, b)) return true;
    return false;
  }

  /** Subtyping, or unchecked conversion of a raw type (JLS 5.1.9). */
  public boolean isSubtypeUnchecked(Type a, Type b) {
    if (isSubtype(a, b)) return true;
    if (!(settled(b) instanceof ClassType target) || target.args().isEmpty()) {
      return settled(a) instanceof ArrayType x
          && settled(b) instanceof ArrayType y
          && !settled(x.element()).isPrimitive()
          && isSubtypeUnchecked(x.element(), y.element());
    }
    ClassType above = asSuper(a, target.info());
    return above != null && above.isRaw();
  }

  /** Loose invocation (JLS 5.3): with boxing and unboxing. */
  public boolean isConvertible(Type unsettledA, Type unsettledB) {
    Type a = settled(unsettledA);
    Type b = settled(unsettledB);
    if (a.isUnknown() || b.isUnknown()) return true;
    if (a.isPrimitive() == b.isPrimitive()) return isSubtypeUnchecked(a, b);
    if (a == Primitive.VOID || b == Primitive.VOID) return false;
    if (a.isPrimitive()) return isSubtypeUnchecked(boxed(a), b);
    Primitive unboxed = unboxed(a);
    return unboxed != null && unboxed.widensTo((Primitive) b);
  }

  /** The box of a primitive type; any other type itself. */
  public Type boxed(Type type) {
    return settled(type) instanceof Primitive p ? world.type(p.box()) : type;
  }

  /** The primitive that the type is or unboxes to; else null. */
  public Primitive unboxed(Type unsettled) {
    Type type = settled(unsettled);
    if (type instanceof Primitive p) return p;
    if (type instanceof ClassType c) return Primitive.boxedBy(c.info().name());
    if (type instanceof TypeVariable v) {
      for (Type bound : v.bounds()) {
        Primitive p = bound instanceof TypeVariable ? null : unboxed(bound);
        if (p != null) return p;
      }
    }
    if (type instanceof Intersection i) {
      for (Type part : i.parts()) {
        Primitive p = unboxed(part);
        if (p != null) return p;
      }
    }
    return null;
  }

  /** Least upper bound (JLS 4.10.4), without recursion into arguments that differ. */
  public Type lub(List<Type> types) {
    List<Type> real = new ArrayList<>();
    for (Type t : types) {
      Type settled = settled(t);
      if (settled.isUnknown()) return settled;
      if (!(settled instanceof NullType)) real.add(boxed(settled));
    }
    if (real.isEmpty()) return NullType.NULL;
    for (Type candidate : real) {
      boolean all = true;
      for (Type t : real) all &= isSubtype(t, candidate);
      if (all) return candidate;
    }
    if (real.stream().allMatch(ArrayType.class::isInstance)) {
      List<Type> elements = real.stream().map(t -> ((ArrayType) t).element()).toList();
      if (elements.stream().noneMatch(Type::isPrimitive)) return new ArrayType(lub(elements));
    }
    Set<ClassInfo> shared = new LinkedHashSet<>(superclasses(real.get(0)));
    for (Type t : real) shared.retainAll(superclasses(t));
    List<ClassInfo> minimal = new ArrayList<>();
    for (ClassInfo c : shared) {
      boolean below = false;
      for (ClassInfo d : shared) below |= d != c && isSubclass(d, c);
      if (!below) minimal.add(c);
    }
    List<Type> parts = new ArrayList<>();
    for (ClassInfo c : minimal) parts.add(shared(c, real));
    if (parts.isEmpty()) return world.object();
    // Classes before interfaces: the first part is what the type is erased to.
    parts.sort((x, y) -> Boolean.compare(isInterface(x), isInterface(y)));
    return parts.size() == 1 ? parts.get(0) : new Intersection(parts);
  }

  private static boolean isInterface(Type t) {
    return t instanceof ClassType c && c.info().isInterface();
  }

  private Type shared(ClassInfo info, List<Type> types) {
    List<Type> args = null;
    for (Type t : types) {
      ClassType above = asSuper(t, info);
      if (above == null || above.args().isEmpty()) return ClassType.of(info);
      if (args == null) {
        args = new ArrayList<>(above.args());
      } else {
        for (int i = 0; i < args.size(); i++) {
          if (!args.get(i).equals(above.args().get(i))) args.set(i, new Wildcard(null, null));
        }
      }
    }
    return args == null ? ClassType.of(info) : new ClassType(info, args, null);
  }

  /** All classes that the type is of, itself first, superclasses before interfaces. */
  private Set<ClassInfo> superclasses(Type type) {
    Set<ClassInfo> found = new LinkedHashSet<>();
    collect(type, found);
    return found;
  }

  private void collect(Type unsettled, Set<ClassInfo> found) {
    Type type = settled(unsettled);
    if (type instanceof ClassType c) {
      if (!found.add(c.info())) return;
      if (c.info().superclass() != null) collect(c.info().superclass(), found);
      for (Type above : c.info().interfaces()) collect(above, found);
    } else if (type instanceof TypeVariable v) {
      v.bounds().forEach(bound -> collect(bound, found));
    } else if (type instanceof Intersection i) {
      i.parts().forEach(part -> collect(part, found));
    } else if (type instanceof ArrayType) {
      collect(world.object(), found);
    }
  }
}
