package dev.leash.fix;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.List;
import java.util.Optional;

/** Ends the task in its expiration handler, before that returns. */
final class EndInHandler implements Repair {
  private static final String TITLE = "end the task in the expiration handler";

  @Override
  public Answer propose(Case c) {
    Optional<Site> found = c.site(c.last());
    if (found.isEmpty()) return Case.noSource(c.last());
    if (c.finding().path().size() < 2) return new Answer.No("the handler is empty");
    Site site = found.get();
    Optional<BlockStmt> block = Scopes.body(site.node()).flatMap(Scopes::block);
    if (block.isEmpty()) return new Answer.No("the handler has no block");
    if (!Scopes.own(block.get(), ReturnStmt.class).isEmpty()) {
      return new Answer.No("the handler can be left in several ways");
    }
    Ends ends = new Ends(site.source().unit(), TaskNames.of(c));
    Draft draft = site.draft();
    Answer.Offer now = insteadOfPosting(site, draft, block.get(), ends);
    if (now != null) return now;
    String end = end(block.get(), ends);
    if (end == null) return new Answer.No("nothing that the handler can call ends this task alone");
    Statement last = block.get().getStatements().getLast().orElseThrow();
    boolean same =
        last instanceof IfStmt i
            && i.getElseStmt().isEmpty()
            && i.getThenStmt() instanceof BlockStmt b
            && b.getStatements()
                .getLast()
                .filter(s -> site.source().text(s).equals(end))
                .isPresent();
    if (same) {
      BlockStmt then = (BlockStmt) ((IfStmt) last).getThenStmt();
      draft.remove(then.getStatements().getLast().orElseThrow());
    }
    draft.atEnd(block.get(), List.of(end));
    return site.offer(TITLE, draft);
  }

  /** An end that the handler hands to a queue comes too late; it can do it itself. */
  private static Answer.Offer insteadOfPosting(Site site, Draft draft, BlockStmt block, Ends ends) {
    for (Statement s : block.getStatements()) {
      if (!(s instanceof ExpressionStmt e) || !(e.getExpression() instanceof MethodCallExpr m)) {
        continue;
      }
      for (Expression argument : m.getArguments()) {
        String end = posted(site, argument, ends);
        if (end == null) continue;
        draft.replace(s, end + ";");
        return site.offer(TITLE, draft);
      }
    }
    return null;
  }

  private static String posted(Site site, Expression argument, Ends ends) {
    if (argument instanceof MethodReferenceExpr r && ends.ender(r) != null) {
      return r.getIdentifier() + "()";
    }
    boolean lambda =
        argument instanceof LambdaExpr l
            && l.getParameters().isEmpty()
            && l.getExpressionBody().filter(ends::isEnd).isPresent();
    return lambda
        ? site.source().text(((LambdaExpr) argument).getExpressionBody().orElseThrow())
        : null;
  }

  private static String end(BlockStmt block, Ends ends) {
    List<MethodDeclaration> enders = ends.plainEnders(block);
    if (enders.size() == 1) return enders.get(0).getNameAsString() + "();";
    if (!enders.isEmpty()) return null;
    Node unit = block.findCompilationUnit().orElseThrow();
    List<String> direct =
        unit.findAll(MethodCallExpr.class, ends::isPlatformEnd).stream()
            .filter(m -> isKnown(m, block))
            .map(m -> m + ";")
            .distinct()
            .toList();
    return direct.size() == 1 ? direct.get(0) : null;
  }

  /** Whether every name in the call means in the block what it means there. */
  private static boolean isKnown(MethodCallExpr call, BlockStmt block) {
    return call.findAll(NameExpr.class).stream()
        .allMatch(
            n -> {
              String name = n.getNameAsString();
              if (Character.isUpperCase(name.charAt(0))) return true;
              boolean here = Scopes.local(block, name).isPresent();
              boolean there = Scopes.local(n, name).isPresent();
              return here == there && (here || Scopes.field(block, name).isPresent());
            });
  }
}
