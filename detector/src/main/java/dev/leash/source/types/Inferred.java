package dev.leash.source.types;

import java.util.ArrayList;
import java.util.List;

/** An inference variable (JLS 18): bounds first, then an instance. */
public final class Inferred implements Type {
  final TypeVariable of;
  final List<Type> equal = new ArrayList<>(2);
  final List<Type> lower = new ArrayList<>(2);
  final List<Type> upper = new ArrayList<>(2);
  Type instance;
  boolean thrown;

  public Inferred(TypeVariable of) {
    this.of = of;
  }

  /** What it stands for, or null while that is open. */
  public Type instance() {
    return instance;
  }

  @Override
  public String toString() {
    return instance == null ? of + "?" : instance.toString();
  }
}
