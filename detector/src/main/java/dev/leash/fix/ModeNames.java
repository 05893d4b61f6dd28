package dev.leash.fix;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.leash.catalog.Catalog;
import dev.leash.catalog.Row;
import dev.leash.catalog.Signature;
import java.util.List;

/** Knows run loop modes by how sources spell them. */
final class ModeNames {
  private final List<Row.RunLoopMode> modes;

  ModeNames(Catalog catalog) {
    this.modes =
        catalog.all(Row.RunLoopMode.class).stream()
            .filter(r -> r.mode() != Row.LoopMode.CUSTOM)
            .toList();
  }

  /** Whether it is the default mode, or the common ones, of which that is one. */
  boolean isDefault(Expression e) {
    if (e instanceof StringLiteralExpr s) {
      return modes.stream().anyMatch(r -> r.text().equals(s.asString()));
    }
    return modes.stream().anyMatch(r -> spells(r.signature(), e)) || isTextOf(e);
  }

  /** The default mode's name as a string: {@code NSRunLoopMode.Default.value().toString()}. */
  private boolean isTextOf(Expression e) {
    return e instanceof MethodCallExpr m
        && m.getArguments().isEmpty()
        && List.of("value", "toString").contains(m.getNameAsString())
        && m.getScope().filter(this::isDefault).isPresent();
  }

  /** The same, unless it is only a part of such an expression. */
  boolean isOutermostDefault(Expression e) {
    Node parent = e.getParentNode().orElse(null);
    return isDefault(e) && !(parent instanceof Expression p && isDefault(p));
  }

  /** Whether the expression is a string for sure. */
  boolean isText(Expression e) {
    if (e instanceof StringLiteralExpr) return true;
    if (!(e instanceof MethodCallExpr m)) return false;
    return m.getNameAsString().equals("toString")
        || modes.stream().anyMatch(r -> spells(r.signature(), e));
  }

  private static boolean spells(Signature s, Expression e) {
    String owner = s.owner().substring(s.owner().lastIndexOf('/') + 1);
    if (s.isField()) {
      return e instanceof FieldAccessExpr f
          && f.getNameAsString().equals(s.name())
          && names(f.getScope(), owner);
    }
    return e instanceof MethodCallExpr m
        && m.getNameAsString().equals(s.name())
        && m.getScope().filter(scope -> names(scope, owner)).isPresent();
  }

  private static boolean names(Expression scope, String type) {
    if (scope instanceof NameExpr n) return n.getNameAsString().equals(type);
    return scope instanceof FieldAccessExpr f && f.getNameAsString().equals(type);
  }
}
