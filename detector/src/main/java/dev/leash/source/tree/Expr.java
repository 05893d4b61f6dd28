package dev.leash.source.tree;

import dev.leash.source.types.ArrayType;
import dev.leash.source.types.ClassInfo;
import dev.leash.source.types.ClassType;
import dev.leash.source.types.FieldInfo;
import dev.leash.source.types.MethodInfo;
import dev.leash.source.types.Primitive;
import dev.leash.source.types.Type;
import java.util.List;

/** An expression. Lines are where a compiler counts it: a call at its parenthesis. */
public sealed interface Expr {
  Type type();

  /** Source line. */
  int line();

  /**
   * A constant.
   *
   * @param value Integer (also boolean and the small types), Long, Float, Double, String, class
   *     literal, or null
   */
  record Const(Object value, Type type, int line) implements Expr {}

  record Local(LocalVar variable, int line) implements Expr {
    @Override
    public Type type() {
      return variable.type();
    }
  }

  /** {@code this}, or {@code Outer.this}. */
  record This(ClassType type, int line) implements Expr {}

  /**
   * A field.
   *
   * @param base null for a static field
   * @param site class that the reference names
   */
  record Field(FieldInfo field, Expr base, ClassInfo site, Type type, int line) implements Expr {}

  record Length(Expr array, int line) implements Expr {
    @Override
    public Type type() {
      return Primitive.INT;
    }
  }

  record Index(Expr array, Expr index, Type type, int line) implements Expr {}

  /** How a call finds its method. */
  enum Mode {
    STATIC,
    VIRTUAL,
    /** {@code super.m()}, and calls of constructors. */
    SPECIAL
  }

  /**
   * A call.
   *
   * @param receiver null for a static method
   * @param site type that the reference names; an array's for its methods
   * @param args as many as the method has parameters
   */
  record Call(
      MethodInfo method, Expr receiver, Type site, Mode mode, List<Expr> args, Type type, int line)
      implements Expr {}

  /** A value that is kept in a variable while the other one is made. */
  record Bind(LocalVar variable, Expr init, Expr value) implements Expr {
    @Override
    public Type type() {
      return value.type();
    }

    @Override
    public int line() {
      return value.line();
    }
  }

  /** A static qualifier that is evaluated for nothing, in front of the value. */
  record Sequence(Expr first, Expr value) implements Expr {
    @Override
    public Type type() {
      return value.type();
    }

    @Override
    public int line() {
      return value.line();
    }
  }

  /**
   * An instance creation.
   *
   * @param outer the enclosing instance, or null: none, or {@code this}
   * @param qualifier the enclosing instance of an anonymous class's superclass, or null
   */
  record New(
      ClassInfo info,
      MethodInfo constructor,
      Expr outer,
      Expr qualifier,
      List<Expr> args,
      Type type,
      int line)
      implements Expr {}

  /**
   * An array creation.
   *
   * @param elements null without initialiser
   */
  record NewArray(ArrayType type, List<Expr> lengths, List<Expr> elements, int line)
      implements Expr {}

  /** {@code -}, {@code ~}, {@code !}; the operand's type is the result's. */
  record Unary(String operator, Expr operand, Type type, int line) implements Expr {}

  /**
   * A binary operation.
   *
   * @param operandType what both operands are converted to; null for strings and references
   */
  record Binary(String operator, Expr left, Expr right, Primitive operandType, Type type, int line)
      implements Expr {}

  record Assign(Expr target, Expr value, int line) implements Expr {
    @Override
    public Type type() {
      return target.type();
    }
  }

  /**
   * {@code +=} and the like, and {@code ++}.
   *
   * @param operandType what the operation is done in; null for strings
   * @param prefix whether its value is the new one
   * @param step whether it is {@code ++} or {@code --}
   */
  record Update(
      String operator,
      Expr target,
      Expr value,
      Primitive operandType,
      boolean prefix,
      boolean step,
      int line)
      implements Expr {
    @Override
    public Type type() {
      return target.type();
    }
  }

  record Conditional(Expr condition, Expr whenTrue, Expr whenFalse, Type type, int line)
      implements Expr {}

  /** A conditional whose two parts are filled in later. */
  record LateConditional(Expr condition, List<Expr> parts, Type type, int line) implements Expr {
    /** The same as a plain conditional, once the parts are there. */
    public Conditional settled() {
      return new Conditional(condition, parts.get(0), parts.get(1), type, line);
    }
  }

  record Cast(Expr operand, Type type, int line) implements Expr {}

  record InstanceOf(Expr operand, Pattern pattern, int line) implements Expr {
    @Override
    public Type type() {
      return Primitive.BOOLEAN;
    }
  }

  /**
   * A lambda.
   *
   * @param type the functional interface
   * @param method its method
   * @param body block, or a return or expression statement made of the expression
   */
  record Lambda(
      Type type,
      MethodInfo method,
      List<LocalVar> parameters,
      Type result,
      Stmt body,
      Frame frame,
      int line)
      implements Expr {}

  /**
   * A method reference that needs no code of its own.
   *
   * @param receiver the bound receiver, or null
   * @param site as in a call
   */
  record Reference(
      Type type,
      MethodInfo method,
      MethodInfo target,
      Expr receiver,
      Type site,
      Mode mode,
      int line)
      implements Expr {}

  record Switch(SwitchBody body, Type type, int line) implements Expr {}

  /** What could not be resolved; its parts are evaluated all the same. */
  record Unresolved(String why, List<Expr> parts, Type type, int line) implements Expr {}
}
