package dev.leash.source.meaning;

import dev.leash.source.tree.Expr;
import dev.leash.source.tree.Frame;
import dev.leash.source.tree.LocalVar;
import dev.leash.source.tree.Stmt;
import dev.leash.source.types.FieldInfo;
import dev.leash.source.types.MethodInfo;
import java.util.List;

/**
 * A class whose code is attributed.
 *
 * @param members methods with bodies and initialisers, in the order of the source; then what the
 *     language adds
 * @param local local and anonymous classes that its own code declares
 */
public record ClassTree(SourceClass owner, List<Member> members, List<SourceClass> local) {
  /** A part with code. */
  public sealed interface Member {}

  public List<Method> methods() {
    return members.stream().filter(Method.class::isInstance).map(Method.class::cast).toList();
  }

  public List<Initializer> initializers() {
    return members.stream()
        .filter(Initializer.class::isInstance)
        .map(Initializer.class::cast)
        .toList();
  }

  /**
   * A method or constructor.
   *
   * @param body null for what the language adds: default constructors, record members
   * @param calls how a constructor begins: its call of another one
   */
  public record Method(
      MethodInfo info,
      List<LocalVar> parameters,
      Stmt.Block body,
      Expr calls,
      boolean callsThis,
      boolean compact,
      Frame frame,
      int line)
      implements Member {}

  /**
   * A field's initialiser, or an initialiser block.
   *
   * @param field null for a block
   */
  public record Initializer(
      boolean isStatic, FieldInfo field, Expr value, Stmt.Block block, Frame frame, int line)
      implements Member {}

  /** The anonymous class's constructor: what it passes on. */
  public DeclaredAnonymous anonymous() {
    DeclaredMembers.Anonymous known = owner.declared().anonymous();
    return known == null
        ? null
        : new DeclaredAnonymous(known.constructor(), known.above(), known.withOuter());
  }

  /**
   * An anonymous class's constructor.
   *
   * @param above null for Object's
   * @param withOuter whether the first parameter is the superclass's enclosing instance
   */
  public record DeclaredAnonymous(MethodInfo constructor, MethodInfo above, boolean withOuter) {}
}
