package dev.leash.source.tree;

import dev.leash.source.types.MethodInfo;
import dev.leash.source.types.Type;
import java.util.List;

/** A statement. */
public sealed interface Stmt {
  /** Source line. */
  int line();

  /** Something that break, continue and yield can leave; known by identity. */
  final class Target {}

  record Declare(LocalVar variable, Expr init, int line) implements Stmt {}

  record Run(Expr expression, int line) implements Stmt {}

  /**
   * A block.
   *
   * @param endLine line of its closing brace
   */
  record Block(List<Stmt> statements, int line, int endLine) implements Stmt {}

  record If(Expr condition, Stmt then, Stmt otherwise, int line) implements Stmt {}

  /** {@code while} and {@code for}: no condition is true. */
  record Loop(List<Stmt> init, Expr condition, List<Stmt> step, Stmt body, Target target, int line)
      implements Stmt {}

  record DoLoop(Stmt body, Expr condition, Target target, int line) implements Stmt {}

  /**
   * The enhanced for.
   *
   * @param elementType what the iterator's or array's elements are
   * @param iterator the collection's method; null for an array
   */
  record ForEach(
      LocalVar variable,
      Expr over,
      Type elementType,
      MethodInfo iterator,
      Stmt body,
      Target target,
      int line)
      implements Stmt {}

  record Labeled(Stmt body, Target target, int line) implements Stmt {}

  record Switch(SwitchBody body, Target target, int line, int endLine) implements Stmt {}

  record Return(Expr value, int line) implements Stmt {}

  record Break(Target target, int line) implements Stmt {}

  record Continue(Target target, int line) implements Stmt {}

  record Yield(Expr value, int line) implements Stmt {}

  record Throw(Expr exception, int line) implements Stmt {}

  record Synchronized(Expr lock, Block body, int line) implements Stmt {}

  /** A resource of a try statement: a declared variable, or an expression. */
  record Resource(LocalVar variable, Expr init, MethodInfo close, Type site, int line) {}

  /** A catch clause; several types of a multi-catch. */
  record Catch(LocalVar variable, List<Type> types, Block body, int line) {}

  record Try(List<Resource> resources, Block body, List<Catch> catches, Block cleanup, int line)
      implements Stmt {}

  record Assert(Expr condition, Expr detail, int line) implements Stmt {}

  record Empty(int line) implements Stmt {}
}
