package dev.leash.source.types;

import java.util.List;
import java.util.function.Supplier;

/** A type parameter, or what capture conversion made of a wildcard. */
public final class TypeVariable implements Type {
  private final String name;
  private final Type lower;
  private Supplier<List<Type>> source;
  private List<Type> bounds;

  /**
   * @param bounds asked for once, when first needed: bounds may name the variable itself
   * @param lower lower bound of a captured wildcard, or null
   */
  public TypeVariable(String name, Supplier<List<Type>> bounds, Type lower) {
    this.name = name;
    this.source = bounds;
    this.lower = lower;
  }

  public String name() {
    return name;
  }

  /** Upper bounds; never empty once declared, and the first erases the variable. */
  public List<Type> bounds() {
    if (bounds == null) {
      Supplier<List<Type>> asked = source;
      source = null;
      bounds = asked == null ? List.of() : asked.get();
    }
    return bounds;
  }

  /** Lower bound, or null. */
  public Type lower() {
    return lower;
  }

  /** Whether capture conversion made it. */
  public boolean isCaptured() {
    return name.equals("?");
  }

  @Override
  public String toString() {
    return name;
  }
}
