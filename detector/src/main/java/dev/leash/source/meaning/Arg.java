package dev.leash.source.meaning;

import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import dev.leash.source.tree.Expr;
import dev.leash.source.types.Inference;
import dev.leash.source.types.Inferred;
import dev.leash.source.types.Type;
import java.util.ArrayList;
import java.util.List;

/** An argument before it is known which method takes it. */
sealed interface Arg {
  /**
   * An expression with a type of its own.
   *
   * @param pending what its own inference leaves to the method that takes it
   */
  record Typed(Expr expr, Pending pending) implements Arg {
    Type type() {
      return expr.type();
    }
  }

  /** A lambda or method reference. */
  record Deferred(Expression source, Scope scope) implements Arg {}

  /** A conditional with such a part. */
  record Choice(ConditionalExpr source, Expr condition, Arg left, Arg right, Scope scope)
      implements Arg {}

  /** Attributes the arguments, but for what needs a target type. */
  static List<Arg> read(Attribution a, List<Expression> sources, Scope scope) {
    List<Arg> args = new ArrayList<>(sources.size());
    for (Expression e : sources) args.add(read(a, e, scope));
    return args;
  }

  private static Arg read(Attribution a, Expression source, Scope scope) {
    Expression e = source;
    while (e instanceof EnclosedExpr p) e = p.getInner();
    if (e instanceof LambdaExpr || e instanceof MethodReferenceExpr) return new Deferred(e, scope);
    if (e instanceof ConditionalExpr c) return choice(a, c, scope);
    Pending pending = new Pending();
    Expr expr = a.expressions().read(e, scope, null, pending);
    return new Typed(expr, pending);
  }

  private static Arg choice(Attribution a, ConditionalExpr c, Scope scope) {
    Expr condition = a.expressions().read(c.getCondition(), scope);
    Arg left = read(a, c.getThenExpr(), Bindings.in(scope, condition, true));
    Arg right = read(a, c.getElseExpr(), Bindings.in(scope, condition, false));
    if (left instanceof Typed x
        && right instanceof Typed y
        && !Inference.isOpen(x.type())
        && !Inference.isOpen(y.type())) {
      int line = a.lines().of(c);
      Type type = a.operations().conditionalType(x.expr(), y.expr(), null);
      Object test = Constants.value(condition);
      Object p = Constants.value(x.expr());
      Object q = Constants.value(y.expr());
      if (test != null && p != null && q != null) {
        Object value = Constants.convert(test.equals(1) ? p : q, type);
        if (value != null) return new Typed(new Expr.Const(value, type, line), new Pending());
      }
      Expr expr = new Expr.Conditional(condition, x.expr(), y.expr(), type, line);
      return new Typed(expr, new Pending());
    }
    return new Choice(c, condition, left, right, scope);
  }

  /** The inference variables that the arguments' own types leave open. */
  static List<Inferred> variables(List<Arg> args) {
    List<Inferred> found = new ArrayList<>();
    for (Arg arg : args) {
      if (arg instanceof Typed t) found.addAll(t.pending().variables);
      if (arg instanceof Choice c) found.addAll(variables(List.of(c.left(), c.right())));
    }
    return found;
  }
}
