package dev.leash.callgraph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What a register, field or argument can be: a set of at most {@link #LIMIT} origins, and an
 * unknown one in place of those that did not fit. Immutable; equal if the sets are equal. The empty
 * value means "no execution gets here".
 */
public final class Value {
  /** More origins than this are folded into an unknown. */
  public static final int LIMIT = 8;

  private static final Origin ANYTHING = new Origin.Unknown(null, null);

  /** No execution. */
  public static final Value NONE = new Value(Set.of());

  public static final Value NULL = of(Origin.Constant.NULL);

  /** Stands for "returned normally" where there is no result. */
  public static final Value VOID = unknown("V");

  private final Set<Origin> origins;
  private final int hash;
  private final int depth;

  private Value(Set<Origin> origins) {
    this.origins = origins;
    this.hash = origins.hashCode();
    int deepest = 0;
    for (Origin o : origins) deepest = Math.max(deepest, o.depth());
    this.depth = deepest;
  }

  public static Value of(Origin origin) {
    return new Value(Set.of(origin));
  }

  public static Value constant(Object value) {
    return of(new Origin.Constant(value));
  }

  /** A value of which only the type is known (may be null). */
  public static Value unknown(String type) {
    return of(new Origin.Unknown(type, null));
  }

  /** In the order they were found. */
  public Set<Origin> origins() {
    return origins;
  }

  public boolean isNone() {
    return origins.isEmpty();
  }

  /** The only origin, or null if there are none or several. */
  public Origin single() {
    return origins.size() == 1 ? origins.iterator().next() : null;
  }

  /** The constant this value always is (may itself be null, so ask {@link #isConstant()} first). */
  public Object constant() {
    return ((Origin.Constant) origins.iterator().next()).value();
  }

  public boolean isConstant() {
    return single() instanceof Origin.Constant;
  }

  public boolean isNull() {
    return single() == Origin.Constant.NULL || Origin.Constant.NULL.equals(single());
  }

  /** Whether null is among the origins, or cannot be excluded. */
  public boolean mayBeNull() {
    for (Origin o : origins) {
      if (o.equals(Origin.Constant.NULL)
          || o instanceof Origin.Unknown
          || o instanceof Origin.Result) return true;
    }
    return false;
  }

  public Value union(Value other) {
    if (other.origins.isEmpty() || origins.equals(other.origins)) return this;
    if (origins.isEmpty()) return other;
    Set<Origin> all = new LinkedHashSet<>(origins);
    for (Origin o : other.origins) {
      if (all.size() < LIMIT) all.add(o);
      else if (!all.contains(o)) all.add(ANYTHING);
    }
    return all.size() == origins.size() ? this : new Value(all);
  }

  /** Each origin replaced by what {@code f} makes of it. */
  public Value flatMap(Function<Origin, Value> f) {
    Value result = NONE;
    boolean same = true;
    for (Origin o : origins) {
      Value v = f.apply(o);
      same &= v.origins.size() == 1 && v.single().equals(o);
      result = result.union(v);
    }
    return same ? this : result;
  }

  /** Whether both can be the same object: they share an origin that is not wholly unknown. */
  public boolean mayBeSameObject(Value other) {
    for (Origin o : origins) {
      if (identifies(o) && other.origins.contains(o)) return true;
    }
    return false;
  }

  private static boolean identifies(Origin o) {
    if (o instanceof Origin.Unknown u) return u.from() != null;
    return !(o instanceof Origin.Constant);
  }

  int depth() {
    return depth;
  }

  static int depth(List<Value> values) {
    int deepest = 0;
    for (Value v : values) deepest = Math.max(deepest, v.depth);
    return deepest;
  }

  /** The values with origins nested deeper than {@code most} reduced to their types. */
  static List<Value> trimmed(List<Value> values, int most) {
    List<Value> result = new ArrayList<>(values.size());
    for (Value v : values) {
      result.add(
          v.depth <= most ? v : v.flatMap(o -> o.depth() <= most ? of(o) : unknown(o.type())));
    }
    return result;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Value v && v.hash == hash && v.origins.equals(origins);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return origins.toString();
  }
}
