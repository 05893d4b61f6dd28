package dev.leash.source.meaning;

import com.github.javaparser.ast.expr.Expression;
import dev.leash.source.tree.Expr;
import dev.leash.source.types.Inferred;
import dev.leash.source.types.Type;
import java.util.ArrayList;
import java.util.List;

/** What an inference still has to find out: its variables, and arguments that wait for them. */
final class Pending {
  /**
   * An argument that needs its target type: a lambda, a method reference, or a conditional with
   * such a part.
   *
   * @param args where its tree goes when it is known
   */
  record Stuck(Expression source, Scope scope, Type formal, List<Expr> args, int index) {}

  final List<Inferred> variables = new ArrayList<>();
  final List<Stuck> stuck = new ArrayList<>();
}
