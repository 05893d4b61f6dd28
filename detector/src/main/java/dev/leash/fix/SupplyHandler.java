package dev.leash.fix;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.PrimitiveType;
import dev.leash.catalog.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives a task that was begun without a handler one that ends it; all ends go through one method,
 * so that the task is ended once. What stops the work is another repair's.
 */
final class SupplyHandler implements Repair {
  @Override
  public Answer propose(Case c) {
    Optional<Site> found = c.site(c.first());
    if (found.isEmpty() || !(found.get().node() instanceof MethodCallExpr begin)) {
      return Case.noSource(c.first());
    }
    Site site = found.get();
    String platform = c.finding().platform();
    Optional<Template> ending = c.templates().find("end-task", platform);
    Expression none = handler(c, begin);
    if (ending.isEmpty() || none == null) {
      return new Answer.No("no null stands where the handler should be");
    }
    VariableDeclarator token = token(begin);
    Statement statement = Scopes.statement(begin).orElse(null);
    boolean inBlock =
        statement instanceof ExpressionStmt
            && statement.getParentNode().orElse(null) instanceof BlockStmt;
    if (token == null || !inBlock) {
      return new Answer.No("the identifier is not kept in a local variable");
    }
    Node unit = site.source().unit();
    Ends ends = new Ends(unit, TaskNames.of(c));
    List<MethodCallExpr> calls =
        unit.findAll(MethodCallExpr.class, ends::isPlatformEnd).stream()
            .filter(m -> isOf(token, m))
            .toList();
    if (calls.isEmpty()) return new Answer.No("nothing at hand ends this task");
    Draft draft = site.draft();
    String invalid = TaskNames.of(c).invalid(draft);
    if (invalid == null) return new Answer.No("such a task has no invalid identifier");
    write(draft, begin, none, token, calls, invalid, ending.get());
    return site.offer("give the task a handler that ends it", draft);
  }

  /** The argument that is null instead of a handler; or null. */
  private static Expression handler(Case c, MethodCallExpr begin) {
    for (Row.TaskBegin row : TaskNames.of(c).begins()) {
      int index = row.handler() - 1;
      boolean called =
          row.signature().name().equals(begin.getNameAsString())
              && index >= 0
              && index < begin.getArguments().size()
              && Ends.count(row.signature().parameters()) == begin.getArguments().size();
      if (called && isNull(begin.getArgument(index))) return begin.getArgument(index);
    }
    return null;
  }

  private static boolean isNull(Expression e) {
    if (e instanceof NullLiteralExpr) return true;
    return e instanceof NameExpr n
        && Scopes.local(n, n.getNameAsString()).isEmpty()
        && Scopes.field(n, n.getNameAsString())
            .filter(Constants::isConstant)
            .flatMap(VariableDeclarator::getInitializer)
            .filter(NullLiteralExpr.class::isInstance)
            .isPresent();
  }

  private static VariableDeclarator token(MethodCallExpr begin) {
    boolean plain =
        begin.getParentNode().orElse(null) instanceof VariableDeclarator v
            && v.getType().equals(PrimitiveType.longType());
    return plain ? (VariableDeclarator) begin.getParentNode().orElseThrow() : null;
  }

  private static boolean isOf(VariableDeclarator token, MethodCallExpr end) {
    return end.getArguments().size() == 1
        && end.getArgument(0) instanceof NameExpr n
        && Scopes.same(Scopes.local(n, n.getNameAsString()).orElse(null), token);
  }

  private static void write(
      Draft draft,
      MethodCallExpr begin,
      Expression none,
      VariableDeclarator token,
      List<MethodCallExpr> calls,
      String invalid,
      Template ending) {
    TypeDeclaration<?> type = Scopes.type(begin);
    String end = Scopes.free(type, "endTask");
    String task = Scopes.free(type, "openTask");
    String number = draft.type("java.util.concurrent.atomic.AtomicLong");
    Statement statement = Scopes.statement(begin).orElseThrow();
    String u = draft.unit();
    draft.before(
        statement, List.of(number + " " + task + " = new " + number + "(" + invalid + ");"));
    draft.block(none, "() -> {", List.of(end + "(" + task + ");"));
    draft.after(statement, List.of(task + ".set(" + token.getNameAsString() + ");"));
    for (MethodCallExpr m : calls) draft.replace(m, end + "(" + task + ")");
    List<String> member = new ArrayList<>();
    member.add("private static void " + end + "(" + number + " task) {");
    member.add(u + "long open = task.getAndSet(" + invalid + ");");
    member.add(u + "if (open != " + invalid + ") {");
    member.add(u + u + ending.fill(draft, Map.of("task", "open")) + ";");
    member.add(u + "}");
    member.add("}");
    draft.member(type, member);
  }
}
