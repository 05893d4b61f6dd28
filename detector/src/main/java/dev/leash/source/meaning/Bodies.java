package dev.leash.source.meaning;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;

/** What can be told of a lambda's block before it is attributed. */
final class Bodies {
  private Bodies() {}

  /** Whether a return statement of the body has a value. */
  static boolean returnsValue(Node body) {
    return firstReturned(body) != null;
  }

  /** The first value that a return statement of the body gives, or null. */
  static Expression firstReturned(Node body) {
    if (body instanceof ReturnStmt r) return r.getExpression().orElse(null);
    if (body instanceof LambdaExpr
        || body instanceof TypeDeclaration<?>
        || body instanceof ObjectCreationExpr
        || body instanceof Expression) {
      return null;
    }
    for (Node child : body.getChildNodes()) {
      Expression found = firstReturned(child);
      if (found != null) return found;
    }
    return null;
  }

  /** Whether the body gives a value wherever it ends: it has one, or never ends normally. */
  static boolean endsInValue(Statement body) {
    return returnsValue(body) || !mayEnd(body);
  }

  private static boolean mayEnd(Statement s) {
    if (s instanceof BlockStmt b) {
      return b.getStatements().isEmpty() || b.getStatements().stream().allMatch(Bodies::mayEnd);
    }
    if (s instanceof ThrowStmt || s instanceof ReturnStmt) return false;
    if (s instanceof IfStmt i) {
      return i.getElseStmt().isEmpty() || mayEnd(i.getThenStmt()) || mayEnd(i.getElseStmt().get());
    }
    if (s instanceof WhileStmt w) return !isTrue(w.getCondition()) || leaves(w.getBody());
    if (s instanceof DoStmt d) return !isTrue(d.getCondition()) || leaves(d.getBody());
    if (s instanceof ForStmt f) {
      return !(f.getCompare().isEmpty() || isTrue(f.getCompare().get())) || leaves(f.getBody());
    }
    if (s instanceof LabeledStmt l) return mayEnd(l.getStatement()) || leaves(l.getStatement());
    if (s instanceof SynchronizedStmt y) return mayEnd(y.getBody());
    if (s instanceof TryStmt t) {
      if (t.getFinallyBlock().map(f -> !mayEnd(f)).orElse(false)) return false;
      return mayEnd(t.getTryBlock())
          || t.getCatchClauses().stream().anyMatch(c -> mayEnd(c.getBody()));
    }
    return !(s instanceof SwitchStmt w) || w.getEntries().isNonEmpty();
  }

  private static boolean isTrue(Expression e) {
    return e instanceof BooleanLiteralExpr b && b.getValue();
  }

  private static boolean leaves(Node n) {
    if (n instanceof com.github.javaparser.ast.stmt.BreakStmt) return true;
    if (n instanceof Expression || n instanceof TypeDeclaration<?>) return false;
    return n.getChildNodes().stream().anyMatch(Bodies::leaves);
  }
}
