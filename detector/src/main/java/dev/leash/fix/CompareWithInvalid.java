package dev.leash.fix;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.leash.rules.Step;
import java.util.List;
import java.util.Optional;

/** Leaves the method if the system has refused the task. */
final class CompareWithInvalid implements Repair {
  @Override
  public Answer propose(Case c) {
    Step first = c.first();
    Optional<Site> found = c.site(first);
    if (found.isEmpty() || !(found.get().node() instanceof MethodCallExpr call)) {
      return Case.noSource(first);
    }
    Site site = found.get();
    Draft draft = site.draft();
    String invalid = TaskNames.of(c).invalid(draft);
    String token = token(site, call);
    Statement statement = Scopes.statement(call).orElse(null);
    Node body = Scopes.body(call).orElse(null);
    if (invalid == null || token == null || statement == null || body == null) {
      return new Answer.No("the identifier goes where it cannot be read again");
    }
    if (!Scopes.returnsNothing(body)) {
      return new Answer.No("what to return for a refused task is not plain");
    }
    BlockStmt block = Scopes.block(body).orElse(null);
    if (!Scopes.same(statement.getParentNode().orElse(null), block)) {
      return new Answer.No("the task begins inside another statement");
    }
    if (Scopes.same(block.getStatements().getLast().orElseThrow(), statement)) {
      return new Answer.No("nothing follows that could be left out");
    }
    draft.after(
        statement,
        List.of("if (" + token + " == " + invalid + ") {", draft.unit() + "return;", "}"));
    return site.offer("leave the method if the system refuses the task", draft);
  }

  /** How to read the identifier that the call has just given. */
  private static String token(Site site, MethodCallExpr begin) {
    Node parent = begin.getParentNode().orElseThrow();
    if (parent instanceof VariableDeclarator v) return v.getNameAsString();
    if (parent instanceof AssignExpr a && a.getOperator() == AssignExpr.Operator.ASSIGN) {
      return site.source().text(a.getTarget());
    }
    boolean set =
        parent instanceof MethodCallExpr m
            && m.getNameAsString().equals("set")
            && m.getArguments().size() == 1
            && m.getScope().isPresent();
    if (!set) return null;
    Expression scope = ((MethodCallExpr) parent).getScope().orElseThrow();
    return site.source().text(scope) + ".get()";
  }
}
