package dev.leash.fix;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import java.util.List;
import java.util.Optional;

/** Reads the identifier when the handler runs, not when it is made. */
final class ReadLate implements Repair {
  @Override
  public Answer propose(Case c) {
    if (!c.finding().cause().kind().equals("CAPTURED_EARLY")) {
      return new Answer.No("the identifier is not read too early");
    }
    Optional<Site> begin = c.site(c.first());
    if (begin.isEmpty()) return Case.noSource(c.first());
    Node call = begin.get().node();
    boolean kept =
        call.getParentNode().orElse(null) instanceof AssignExpr a
            && a.getTarget() instanceof NameExpr;
    if (!kept) return new Answer.No("the identifier is not kept in a plain field");
    AssignExpr assign = (AssignExpr) call.getParentNode().orElseThrow();
    String field = ((NameExpr) assign.getTarget()).getNameAsString();
    Ends ends = new Ends(begin.get().source().unit(), TaskNames.of(c));
    Draft draft = begin.get().draft();
    for (MethodCallExpr end : call.findAll(MethodCallExpr.class, ends::isPlatformEnd)) {
      Expression token = end.getArguments().isEmpty() ? null : end.getArgument(0);
      if (!(token instanceof NameExpr n)) continue;
      Node declared = Scopes.local(end, n.getNameAsString()).orElse(null);
      boolean copy =
          declared instanceof VariableDeclarator v
              && v.getInitializer().filter(i -> i.toString().equals(field)).isPresent();
      if (!copy) continue;
      draft.replace(token, field);
      removeUnused(begin.get(), draft, (VariableDeclarator) declared);
      return begin.get().offer("read the identifier when the handler runs", draft);
    }
    return new Answer.No("the handler gets the identifier in a way that is not plain");
  }

  private static void removeUnused(Site site, Draft draft, VariableDeclarator copy) {
    List<NameExpr> uses =
        site.source()
            .unit()
            .findAll(NameExpr.class, n -> n.getNameAsString().equals(copy.getNameAsString()));
    boolean only =
        uses.size() == 1 && Scopes.statement(copy).orElse(null) instanceof ExpressionStmt;
    if (only) draft.remove(Scopes.statement(copy).orElseThrow());
  }
}
