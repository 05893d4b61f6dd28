package dev.leash.source.types;

import dev.leash.ir.Access;
import java.util.List;

/** A class's declaration, from a source or a class file. */
public abstract class ClassInfo {
  /** Internal name. */
  public abstract String name();

  /** Flags of {@link Access}. */
  public abstract int access();

  public abstract List<TypeVariable> typeParameters();

  /** Null for {@code java/lang/Object}; {@code Object} for interfaces. */
  public abstract Type superclass();

  public abstract List<Type> interfaces();

  /** Whether the supertypes will stay as they are: not while they are being resolved. */
  public abstract boolean isSettled();

  /** The lexically enclosing class, or null. */
  public abstract ClassInfo outer();

  /** The field that the class itself declares, or null. */
  public abstract FieldInfo field(String name);

  /** The methods that the class itself declares, in its order; constructors are {@code <init>}. */
  public abstract List<MethodInfo> methods();

  /** Those of that name. */
  public abstract List<MethodInfo> methods(String name);

  /** The class that this one itself declares as a member, or null. */
  public abstract ClassInfo member(String simpleName);

  /** Whether its instances have an enclosing instance. */
  public abstract boolean isInner();

  public boolean isInterface() {
    return Access.is(access(), Access.INTERFACE);
  }

  public boolean isEnum() {
    return Access.is(access(), Access.ENUM);
  }

  public boolean isAbstract() {
    return Access.is(access(), Access.ABSTRACT);
  }

  public boolean isStatic() {
    return Access.is(access(), Access.STATIC);
  }

  /** Internal name of the package with a slash behind it, or nothing. */
  public String packagePrefix() {
    return name().substring(0, name().lastIndexOf('/') + 1);
  }

  /** The outermost class around it, or itself. */
  public ClassInfo top() {
    ClassInfo top = this;
    while (top.outer() != null) top = top.outer();
    return top;
  }

  /** Its type inside its own body. */
  public ClassType thisType() {
    ClassInfo around = isInner() ? outer() : null;
    ClassType outerType = around == null ? null : around.thisType();
    boolean generic =
        outerType != null && (!outerType.args().isEmpty() || outerType.outer() != null);
    return new ClassType(this, List.copyOf(typeParameters()), generic ? outerType : null);
  }

  @Override
  public String toString() {
    return name();
  }
}
