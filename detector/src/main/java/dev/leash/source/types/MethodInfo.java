package dev.leash.source.types;

import dev.leash.ir.Access;
import java.util.List;
import java.util.function.Supplier;

/** A method's or constructor's declaration. Its types are resolved when first asked for. */
public final class MethodInfo {
  /** The {@code ACC_VARARGS} flag. */
  public static final int VARARGS = 0x0080;

  /** The types of a declaration. */
  public record Types(
      List<TypeVariable> variables, List<Type> parameters, Type result, List<Type> thrown) {
    public Types {
      variables = List.copyOf(variables);
      parameters = List.copyOf(parameters);
      thrown = List.copyOf(thrown);
    }
  }

  private final ClassInfo owner;
  private final String name;
  private final int access;
  private final int arity;
  private Supplier<Types> source;
  private Types types;
  private String descriptor;

  /**
   * @param arity number of parameters as written
   */
  public MethodInfo(ClassInfo owner, String name, int access, int arity, Supplier<Types> types) {
    this.owner = owner;
    this.name = name;
    this.access = access;
    this.arity = arity;
    this.source = types;
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

  public int arity() {
    return arity;
  }

  public boolean isStatic() {
    return Access.is(access, Access.STATIC);
  }

  public boolean isAbstract() {
    return Access.is(access, Access.ABSTRACT);
  }

  public boolean isPrivate() {
    return Access.is(access, Access.PRIVATE);
  }

  public boolean isVarargs() {
    return Access.is(access, VARARGS);
  }

  public boolean isConstructor() {
    return name.equals("<init>");
  }

  private Types types() {
    if (types == null) {
      types = source.get();
      source = null;
    }
    return types;
  }

  public List<TypeVariable> variables() {
    return types().variables;
  }

  public List<Type> parameters() {
    return types().parameters;
  }

  public Type result() {
    return types().result;
  }

  public List<Type> thrown() {
    return types().thrown;
  }

  /** Erased descriptor of what is written: without what a compiler adds to constructors. */
  public String descriptor() {
    if (descriptor == null) descriptor = Erasure.descriptor(parameters(), result());
    return descriptor;
  }

  @Override
  public String toString() {
    return owner + "." + name + descriptor();
  }
}
