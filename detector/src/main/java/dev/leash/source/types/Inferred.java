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

  /** Puts arguments in the place of type parameters that its bounds speak of. */
  public void narrow(Substitution arguments) {
    if (!arguments.isEmpty()) upper.replaceAll(arguments::apply);
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
