package dev.leash.fix;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.leash.catalog.Row;
import dev.leash.catalog.Signature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which code of one file ends a task of one kind. */
final class Ends {
  private final Node unit;
  private final List<Signature> ends;
  private final Set<MethodDeclaration> enders = new HashSet<>();

  Ends(Node unit, TaskNames names) {
    this.unit = unit;
    this.ends = names.ends().stream().map(Row.TaskEnd::signature).toList();
    List<MethodDeclaration> methods = unit.findAll(MethodDeclaration.class);
    boolean grown = true;
    while (grown) {
      grown = false;
      for (MethodDeclaration m : methods) {
        boolean more = !enders.contains(m) && ends(m);
        if (more) enders.add(m);
        grown |= more;
      }
    }
  }

  private boolean ends(MethodDeclaration m) {
    return Scopes.own(m, MethodCallExpr.class).stream().anyMatch(this::isEnd);
  }

  /** Whether the call ends a task, by the platform's method or one of the file's. */
  boolean isEnd(Expression e) {
    return e instanceof MethodCallExpr m && (isPlatformEnd(m) || ender(m) != null);
  }

  /** Whether the call is the platform's own. */
  boolean isPlatformEnd(MethodCallExpr m) {
    int arguments = m.getArguments().size();
    boolean named =
        ends.stream()
            .anyMatch(
                s ->
                    s.name().equals(m.getNameAsString())
                        && (s.parameters().equals("*") || count(s.parameters()) == arguments));
    return named && !(isOwn(m) && declared(m.getNameAsString(), arguments) != null);
  }

  /** How many parameters the descriptor has. */
  static int count(String parameters) {
    int count = 0;
    for (int i = 1; parameters.charAt(i) != ')'; i++, count++) {
      while (parameters.charAt(i) == '[') i++;
      if (parameters.charAt(i) == 'L') i = parameters.indexOf(';', i);
    }
    return count;
  }

  private static boolean isOwn(MethodCallExpr m) {
    return m.getScope().map(s -> s instanceof ThisExpr).orElse(true);
  }

  private MethodDeclaration declared(String name, int arguments) {
    return unit.findAll(MethodDeclaration.class).stream()
        .filter(d -> d.getNameAsString().equals(name) && d.getParameters().size() == arguments)
        .findFirst()
        .orElse(null);
  }

  private MethodDeclaration ender(MethodCallExpr m) {
    MethodDeclaration d = declared(m.getNameAsString(), m.getArguments().size());
    return enders.contains(d) ? d : null;
  }

  /** The file's method that a reference names, if that ends tasks and takes nothing. */
  MethodDeclaration ender(MethodReferenceExpr r) {
    MethodDeclaration d = declared(r.getIdentifier(), 0);
    return r.getScope() instanceof ThisExpr && enders.contains(d) ? d : null;
  }

  /** Methods without parameters that end tasks, of the classes around a place; never its own. */
  List<MethodDeclaration> plainEnders(Node place) {
    List<MethodDeclaration> found = new ArrayList<>();
    for (MethodDeclaration m : enders) {
      boolean around = m.getParentNode().filter(t -> t.isAncestorOf(place)).isPresent();
      if (around && m.getParameters().isEmpty() && !m.isAncestorOf(place)) found.add(m);
    }
    // Of methods that call each other the one that does it is the plain one.
    List<MethodDeclaration> direct =
        found.stream()
            .filter(m -> Scopes.own(m, MethodCallExpr.class).stream().anyMatch(this::isPlatformEnd))
            .toList();
    return direct.isEmpty() ? found : direct;
  }

  /** Whether the statement ends the task, perhaps after asking whether it is still open. */
  boolean endsTask(Statement s) {
    if (s instanceof ExpressionStmt e) return isEnd(e.getExpression());
    if (!(s instanceof IfStmt i) || i.getElseStmt().isPresent() || !asks(i.getCondition())) {
      return false;
    }
    if (!(i.getThenStmt() instanceof BlockStmt b)) return endsTask(i.getThenStmt());
    return b.getStatements().stream().anyMatch(this::endsTask);
  }

  private static boolean asks(Expression condition) {
    if (condition instanceof BinaryExpr b) return b.getOperator() == BinaryExpr.Operator.NOT_EQUALS;
    return condition instanceof MethodCallExpr m && m.getNameAsString().equals("compareAndSet");
  }

  /** How many of a block's last statements end the task. */
  int trailing(BlockStmt block) {
    int count = 0;
    List<Statement> all = block.getStatements();
    while (count < all.size() && endsTask(all.get(all.size() - 1 - count))) count++;
    return count;
  }
}
