package dev.leash.source.types;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Replaces type variables by types. */
public final class Substitution {
  private final IdentityHashMap<TypeVariable, Type> map = new IdentityHashMap<>();

  /** Nothing replaced yet. */
  public Substitution() {}

  /** The parameters by the arguments, as far as both go. */
  public static Substitution of(List<TypeVariable> parameters, List<? extends Type> arguments) {
    Substitution s = new Substitution();
    for (int i = 0; i < parameters.size() && i < arguments.size(); i++) {
      s.map.put(parameters.get(i), arguments.get(i));
    }
    return s;
  }

  /** What a member of the type's class sees of its arguments and those of the classes around. */
  public static Substitution of(ClassType type) {
    Substitution s = new Substitution();
    for (ClassType t = type; t != null; t = t.outer()) {
      List<TypeVariable> parameters = t.info().typeParameters();
      for (int i = 0; i < parameters.size() && i < t.args().size(); i++) {
        s.map.put(parameters.get(i), t.args().get(i));
      }
    }
    return s;
  }

  public void put(TypeVariable variable, Type type) {
    map.put(variable, type);
  }

  public Type get(TypeVariable variable) {
    return map.get(variable);
  }

  public boolean isEmpty() {
    return map.isEmpty();
  }

  /** The type with all variables replaced. */
  public Type apply(Type type) {
    if (map.isEmpty()) return type;
    if (type instanceof TypeVariable v) {
      Type to = map.get(v);
      return to == null ? v : to;
    }
    if (type instanceof ClassType c) {
      if (c.args().isEmpty() && c.outer() == null) return c;
      ClassType outer = c.outer() == null ? null : (ClassType) apply(c.outer());
      return new ClassType(c.info(), applyAll(c.args()), outer);
    }
    if (type instanceof ArrayType a) return new ArrayType(apply(a.element()));
    if (type instanceof Wildcard w) {
      if (w.upper() != null) {
        Type upper = apply(w.upper());
        return upper instanceof Wildcard inner ? inner : new Wildcard(upper, null);
      }
      if (w.lower() != null) {
        Type lower = apply(w.lower());
        return lower instanceof Wildcard inner ? inner : new Wildcard(null, lower);
      }
      return w;
    }
    if (type instanceof Intersection i) return new Intersection(applyAll(i.parts()));
    return type;
  }

  /** All of them. */
  public List<Type> applyAll(List<? extends Type> types) {
    List<Type> applied = new ArrayList<>(types.size());
    for (Type t : types) applied.add(apply(t));
    return applied;
  }
}
