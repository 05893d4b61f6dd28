package dev.leash.source.code;

import dev.leash.ir.FieldRef;
import dev.leash.source.meaning.Project;
import dev.leash.source.meaning.SourceClass;
import dev.leash.source.tree.LocalVar;
import dev.leash.source.types.ClassInfo;
import dev.leash.source.types.ClassType;
import dev.leash.source.types.Erasure;
import dev.leash.source.types.Relations;
import dev.leash.source.types.Type;
import java.util.List;

/** One method's code in the making: the parts that write it, and what is around them. */
final class Body {
  private final ClassCode owner;
  private final Out out = new Out();
  private final boolean isStatic;
  private final Conversions conversions = new Conversions(this);
  private final Conditions conditions = new Conditions(this);
  private final Values values = new Values(this);
  private final Updates updates = new Updates(this);
  private final Calls calls = new Calls(this);
  private final Statements statements = new Statements(this);
  private final Tries tries = new Tries(this);
  private final Switching switching = new Switching(this);
  private final Exits exits = new Exits(out);

  /** Slot of the enclosing instance that a constructor was given, or -1. */
  private int outerSlot = -1;

  /** What {@code return} converts to. */
  private Type result;

  Body(ClassCode owner, boolean isStatic, Type result) {
    this.owner = owner;
    this.isStatic = isStatic;
    this.result = result;
    if (!isStatic) out.slot(ClassType.of(owner.source()));
  }

  ClassCode owner() {
    return owner;
  }

  SourceClass source() {
    return owner.source();
  }

  Project project() {
    return owner.trees().project();
  }

  Relations relations() {
    return project().relations();
  }

  Out out() {
    return out;
  }

  Type result() {
    return result;
  }

  Conversions conversions() {
    return conversions;
  }

  Conditions conditions() {
    return conditions;
  }

  Values values() {
    return values;
  }

  Updates updates() {
    return updates;
  }

  Calls calls() {
    return calls;
  }

  Statements statements() {
    return statements;
  }

  Tries tries() {
    return tries;
  }

  Switching switching() {
    return switching;
  }

  Exits exits() {
    return exits;
  }

  void setOuterSlot(int slot) {
    outerSlot = slot;
  }

  /** Pushes {@code this}. */
  void self() {
    if (isStatic) {
      out.unresolved("this", 0, "Ljava/lang/Object;");
    } else {
      out.load(ClassType.of(source()), 0);
    }
  }

  /** Pushes the instance of the class around that is that class, or below it. */
  void enclosing(ClassInfo target, boolean orBelow) {
    SourceClass current = source();
    if (isIt(current, target, orBelow)) {
      self();
      return;
    }
    if (isStatic) {
      self();
      return;
    }
    boolean first = true;
    while (current != null && !isIt(current, target, orBelow)) {
      if (!current.isInner()) break;
      if (first && outerSlot >= 0) {
        out.load(ClassType.of(current.outer()), outerSlot);
      } else {
        if (first) self();
        out.field(Op.GETFIELD, Hidden.outerField(current));
      }
      first = false;
      current = current.outer();
    }
    if (first) self();
  }

  private boolean isIt(SourceClass c, ClassInfo target, boolean orBelow) {
    return c == target || (orBelow && relations().isSubclass(c, target));
  }

  /** Pushes a local variable of this method, or one that the class captures. */
  void load(LocalVar v) {
    Integer slot = out.slotOf(v);
    if (slot != null) {
      out.load(v.type(), slot);
      return;
    }
    SourceClass current = source();
    boolean first = true;
    while (current != null) {
      if (owner.trees().captures(current).contains(v)) {
        if (first) self();
        out.field(Op.GETFIELD, Hidden.capturedField(current, v));
        return;
      }
      if (!current.isInner() || isStatic) break;
      if (first && outerSlot >= 0) {
        out.load(ClassType.of(current.outer()), outerSlot);
      } else {
        if (first) self();
        out.field(Op.GETFIELD, Hidden.outerField(current));
      }
      first = false;
      current = current.outer();
    }
    if (!first) out.op(Op.POP);
    out.unresolved("variable " + v.name(), 0, Erasure.descriptor(v.type()));
  }

  /** Pushes the variables that a local class captures, for its constructor. */
  void loadAll(List<LocalVar> captured) {
    captured.forEach(this::load);
  }

  /** A field of the class with the given name. */
  static FieldRef field(String owner, String name, Type type) {
    return new FieldRef(owner, name, Erasure.descriptor(type));
  }
}
