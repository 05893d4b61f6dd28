package dev.leash.fix;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.Optional;

/** Fields that have the same value everywhere. */
final class Constants {
  private Constants() {}

  static boolean isConstant(VariableDeclarator v) {
    return v.getParentNode().orElse(null) instanceof FieldDeclaration f
        && f.isStatic()
        && f.isFinal();
  }

  /** Whether the expression is 0, as a literal or as a constant of the file. */
  static boolean isZero(Expression e) {
    if (e instanceof IntegerLiteralExpr i) return i.getValue().equals("0");
    if (!(e instanceof NameExpr n)) return false;
    Optional<Expression> value =
        Scopes.field(e, n.getNameAsString())
            .filter(Constants::isConstant)
            .flatMap(VariableDeclarator::getInitializer);
    return Scopes.local(e, n.getNameAsString()).isEmpty()
        && value.filter(v -> !Scopes.same(v, e) && isZero(v)).isPresent();
  }
}
