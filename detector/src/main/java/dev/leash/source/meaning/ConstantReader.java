package dev.leash.source.meaning;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.leash.source.tree.Expr;
import dev.leash.source.types.FieldInfo;
import dev.leash.source.types.Primitive;
import dev.leash.source.types.Relations;
import dev.leash.source.types.Type;

/** Values of fields that are constant variables (JLS 4.12.4). */
final class ConstantReader {
  private ConstantReader() {}

  /** The field's value, or null if its initialiser is no constant expression. */
  static Object field(SourceClass owner, FieldInfo field, Expression init) {
    if (!mayBeConstant(init)) return null;
    Type type = Relations.settled(field.type());
    boolean fits = type.isPrimitive() || owner.project().relations().isString(type);
    if (!fits) return null;
    Attribution attribution = Attribution.speculative(owner);
    Scope scope = owner.scope().body(null, field.isStatic());
    Expr value = attribution.expressions().read(init, scope, type, null);
    return Constants.convert(Constants.value(value), type);
  }

  /** Whether its form alone does not exclude a constant expression. */
  static boolean mayBeConstant(Expression e) {
    if (e instanceof NullLiteralExpr) return false;
    if (e instanceof LiteralExpr || e instanceof NameExpr) return true;
    if (e instanceof FieldAccessExpr f) return mayBeConstant(f.getScope());
    if (e instanceof EnclosedExpr p) return mayBeConstant(p.getInner());
    if (e instanceof CastExpr c) return mayBeConstant(c.getExpression());
    if (e instanceof UnaryExpr u) return mayBeConstant(u.getExpression());
    if (e instanceof BinaryExpr b) {
      Expression left = b;
      while (left instanceof BinaryExpr inner) {
        if (!mayBeConstant(inner.getRight())) return false;
        left = inner.getLeft();
      }
      return mayBeConstant(left);
    }
    return e instanceof ConditionalExpr c
        && mayBeConstant(c.getCondition())
        && mayBeConstant(c.getThenExpr())
        && mayBeConstant(c.getElseExpr());
  }

  /** Whether a local variable of that type may be a constant one. */
  static boolean mayHold(Relations relations, Type type) {
    Type settled = Relations.settled(type);
    return settled instanceof Primitive || relations.isString(settled);
  }
}
