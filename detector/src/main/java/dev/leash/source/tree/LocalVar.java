package dev.leash.source.tree;

import dev.leash.source.types.Type;

/** A local variable or parameter. Two are the same only if they are one object. */
public final class LocalVar {
  private final String name;
  private final Frame frame;
  private Type type;
  private Object constant;

  public LocalVar(String name, Type type, Frame frame) {
    this.name = name;
    this.type = type;
    this.frame = frame;
  }

  public String name() {
    return name;
  }

  public Type type() {
    return type;
  }

  /** For a {@code var}, or a lambda's parameter, once that is known. */
  public void setType(Type known) {
    type = known;
  }

  /** The body that declares it: others that use it capture it. */
  public Frame frame() {
    return frame;
  }

  /** Value of a constant variable, or null. */
  public Object constant() {
    return constant;
  }

  public void setConstant(Object value) {
    constant = value;
  }

  @Override
  public String toString() {
    return name;
  }
}
