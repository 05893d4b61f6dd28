package dev.leash.source.meaning;

import dev.leash.source.tree.Frame;
import dev.leash.source.tree.LocalVar;
import dev.leash.source.types.Type;
import dev.leash.source.types.TypeVariable;
import java.util.HashMap;
import java.util.Map;

/** What names are in scope, from the inside to the outside (JLS 6.3). */
final class Scope {
  final Scope parent;
  final SourceClass clazz;
  final Frame frame;

  /** Whether there is no {@code this} of the class around. */
  final boolean isStatic;

  private final Map<String, LocalVar> variables = new HashMap<>(4);
  private Map<String, SourceClass> classes;
  private Map<String, TypeVariable> typeVariables;

  private Unit unit;

  /** The class whose header this is the scope of, or null. */
  SourceClass headerOf;

  /** What {@code return} takes: the method's result, or the lambda's reader. */
  Returns returns;

  /** Where values of return statements go. */
  record Returns(Type type, Pending pending, boolean isLambda, java.util.List<Type> seen) {}

  private Scope(Scope parent, SourceClass clazz, Frame frame, boolean isStatic) {
    this.parent = parent;
    this.clazz = clazz;
    this.frame = frame;
    this.isStatic = isStatic;
    this.returns = parent == null || clazz != null ? null : parent.returns;
  }

  /** The scope of a class's members; the parent is null for a top-level class. */
  static Scope ofClass(Scope parent, SourceClass clazz) {
    return new Scope(parent, clazz, parent == null ? null : parent.frame, false);
  }

  /** The scope of a class's header, which does not see the class's members. */
  static Scope header(Scope around, SourceClass clazz, Unit unit) {
    Scope header = new Scope(around, null, around == null ? null : around.frame, true);
    header.unit = unit;
    header.headerOf = clazz;
    return header;
  }

  /** The compilation unit. */
  Unit unit() {
    for (Scope s = this; s != null; s = s.parent) {
      if (s.unit != null) return s.unit;
      if (s.clazz != null) return s.clazz.unit();
    }
    throw new IllegalStateException("a scope without class");
  }

  /** The scope of a method, initialiser or lambda. */
  Scope body(Frame newFrame, boolean withoutThis) {
    return new Scope(this, null, newFrame, withoutThis);
  }

  /** A block's scope. */
  Scope block() {
    return new Scope(this, null, frame, false);
  }

  /** A scope without {@code this}: arguments of an explicit constructor call. */
  Scope withoutThis() {
    return new Scope(this, null, frame, true);
  }

  void declare(LocalVar variable) {
    variables.put(variable.name(), variable);
  }

  void declare(String name, SourceClass local) {
    if (classes == null) classes = new HashMap<>();
    classes.put(name, local);
  }

  void declare(TypeVariable variable) {
    if (typeVariables == null) typeVariables = new HashMap<>();
    typeVariables.put(variable.name(), variable);
  }

  LocalVar ownVariable(String name) {
    return variables.get(name);
  }

  SourceClass ownClass(String name) {
    return classes == null ? null : classes.get(name);
  }

  TypeVariable ownTypeVariable(String name) {
    return typeVariables == null ? null : typeVariables.get(name);
  }

  /** The class around. */
  SourceClass enclosing() {
    Scope s = this;
    while (s.clazz == null) s = s.parent;
    return s.clazz;
  }

  /** Whether the innermost class has no {@code this} here. */
  boolean isStaticHere() {
    for (Scope s = this; s.clazz == null; s = s.parent) if (s.isStatic) return true;
    return false;
  }
}
