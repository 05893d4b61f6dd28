package dev.leash.source.types;

import dev.leash.ir.Access;
import java.util.function.Supplier;

/** A field's declaration. Type and constant are found when first asked for. */
public final class FieldInfo {
  private final ClassInfo owner;
  private final String name;
  private final int access;
  private Supplier<Type> typeSource;
  private Supplier<Object> constantSource;
  private Type type;
  private Object constant;

  public FieldInfo(
      ClassInfo owner, String name, int access, Supplier<Type> type, Supplier<Object> constant) {
    this.owner = owner;
    this.name = name;
    this.access = access;
    this.typeSource = type;
    this.constantSource = constant;
  }

  public ClassInfo owner() {
    return owner;
  }

  public String name() {
    return name;
  }

  public int access() {
    return access;
  }

  public boolean isStatic() {
    return Access.is(access, Access.STATIC);
  }

  public Type type() {
    if (type == null) {
      Supplier<Type> asked = typeSource;
      typeSource = null;
      type = asked == null ? Unknown.ANY : asked.get();
    }
    return type;
  }

  /** Value of a constant variable (JLS 4.12.4): Integer, Long, Float, Double, String; else null. */
  public Object constant() {
    Supplier<Object> asked = constantSource;
    if (asked != null) {
      // Cleared first: a field whose constant needs itself has none.
      constantSource = null;
      constant = asked.get();
    }
    return constant;
  }
}
