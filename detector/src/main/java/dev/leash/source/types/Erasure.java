package dev.leash.source.types;

import java.util.List;

/** What is left of types at run time (JLS 4.6). */
public final class Erasure {
  private Erasure() {}

  /** The erased type: a primitive, plain class, array of such, null, or unknown type. */
  public static Type of(Type type) {
    if (type instanceof ClassType c) {
      return c.args().isEmpty() && c.outer() == null ? c : ClassType.of(c.info());
    }
    if (type instanceof ArrayType a) return new ArrayType(of(a.element()));
    if (type instanceof TypeVariable v) return first(v.bounds());
    if (type instanceof Intersection i) return first(i.parts());
    if (type instanceof Wildcard w) return w.upper() == null ? Unknown.ANY : of(w.upper());
    if (type instanceof Inferred v) {
      return v.instance == null ? first(v.of.bounds()) : of(v.instance);
    }
    return type;
  }

  private static Type first(List<Type> bounds) {
    return bounds.isEmpty() ? Unknown.ANY : of(bounds.get(0));
  }

  /** Descriptor of the erased type; that of Object for the null type. */
  public static String descriptor(Type type) {
    Type erased = of(type);
    if (erased instanceof Primitive p) return String.valueOf(p.code());
    if (erased instanceof ArrayType a) return "[" + descriptor(a.element());
    return "L" + internalName(erased) + ";";
  }

  /** Descriptor of a method. */
  public static String descriptor(List<? extends Type> parameters, Type result) {
    StringBuilder text = new StringBuilder("(");
    for (Type parameter : parameters) text.append(descriptor(parameter));
    return text.append(')').append(descriptor(result)).toString();
  }

  /** Internal name of the erased type, or the descriptor of an array. */
  public static String internalName(Type type) {
    Type erased = of(type);
    if (erased instanceof ClassType c) return c.info().name();
    if (erased instanceof Unknown u) return u.name();
    if (erased instanceof ArrayType) return descriptor(erased);
    return erased instanceof Primitive p ? p.box() : "java/lang/Object";
  }
}
