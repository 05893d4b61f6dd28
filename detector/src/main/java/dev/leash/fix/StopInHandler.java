package dev.leash.fix;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.type.PrimitiveType;
import dev.leash.catalog.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stops the work in the expiration handler: cancels its request, or sets a flag for its loops. */
final class StopInHandler implements Repair {
  @Override
  public Answer propose(Case c) {
    if (c.finding().path().size() < 2) return new Answer.No("where the work begins is not known");
    Optional<Site> first = c.site(c.first());
    Optional<Site> last = c.site(c.last());
    if (first.isEmpty() || last.isEmpty()) return Case.noSource(c.last());
    Site handler = first.get();
    Optional<BlockStmt> block = Scopes.body(handler.node()).flatMap(Scopes::block);
    if (block.isEmpty() || !handler.file().equals(last.get().file())) {
      return new Answer.No("handler and work are not in one file, or the handler has no block");
    }
    if (!(last.get().node() instanceof MethodCallExpr work)) {
      return new Answer.No("how the work is begun is not plain");
    }
    String request = request(c, work, block.get());
    if (request != null) {
      Draft draft = handler.draft();
      draft.atBegin(block.get(), List.of(request + ".cancel();"));
      return handler.offer("cancel the request in the expiration handler", draft);
    }
    return flag(handler, block.get(), work);
  }

  /** The request that the call starts, if it can be cancelled and the handler can see it. */
  private static String request(Case c, MethodCallExpr work, BlockStmt handler) {
    if (!(work.getScope().orElse(null) instanceof NameExpr n) || !work.getArguments().isEmpty()) {
      return null;
    }
    boolean canCancel =
        c.catalog().all(Row.Canceller.class).stream()
            .anyMatch(
                r ->
                    r.effective()
                        && r.signature().name().equals("cancel")
                        && r.origin().platform().equals(c.finding().platform()));
    String name = n.getNameAsString();
    Optional<Node> here = Scopes.local(work, name);
    boolean seen = Scopes.same(here.orElse(null), Scopes.local(handler, name).orElse(null));
    return canCancel && seen && (here.isPresent() || Scopes.field(handler, name).isPresent())
        ? name
        : null;
  }

  private static Answer flag(Site site, BlockStmt handler, MethodCallExpr work) {
    List<Statement> loops = loops(work);
    if (loops.isEmpty()) return new Answer.No("the work has no loop that could look at a flag");
    if (!Scopes.statement(work).isPresent())
      return new Answer.No("the work begins in no statement");
    if (loops.stream().anyMatch(handler::isAncestorOf)) {
      return new Answer.No("handler and work are one block, which the platform calls twice");
    }
    TypeDeclaration<?> type = Scopes.type(handler);
    boolean shared =
        loops.stream().allMatch(type::isAncestorOf)
            && type.isAncestorOf(work)
            && !Scopes.isStatic(handler)
            && loops.stream().noneMatch(Scopes::isStatic);
    if (!shared) return new Answer.No("handler and work share no object that could hold a flag");
    Draft draft = site.draft();
    String flag = set(handler);
    if (flag == null) {
      flag = Scopes.free(type, "expired");
      draft.field(type, "private volatile boolean " + flag + ";");
      draft.atBegin(handler, List.of(flag + " = true;"));
      draft.before(Scopes.statement(work).orElseThrow(), List.of(flag + " = false;"));
    }
    for (Statement loop : loops) {
      if (!(body(loop) instanceof BlockStmt b)) return new Answer.No("a loop has no block");
      draft.atBegin(b, List.of("if (" + flag + ") {", draft.unit() + "break;", "}"));
    }
    return site.offer("stop the work's loop when the time is up", draft);
  }

  /** A flag that the handler sets already. */
  private static String set(BlockStmt handler) {
    for (AssignExpr a : Scopes.own(handler, AssignExpr.class)) {
      boolean sets =
          a.getTarget() instanceof NameExpr n
              && a.getValue() instanceof BooleanLiteralExpr b
              && b.getValue()
              && Scopes.local(handler, n.getNameAsString()).isEmpty()
              && Scopes.field(handler, n.getNameAsString())
                  .filter(v -> v.getType().equals(PrimitiveType.booleanType()))
                  .flatMap(VariableDeclarator::getParentNode)
                  .isPresent();
      if (sets) return ((NameExpr) a.getTarget()).getNameAsString();
    }
    return null;
  }

  /** The outermost loops of what the call hands off. */
  private static List<Statement> loops(MethodCallExpr work) {
    List<Statement> found = new ArrayList<>();
    for (Expression argument : work.getArguments()) {
      if (argument instanceof LambdaExpr l) found.addAll(outermost(l.getBody()));
      if (argument instanceof MethodReferenceExpr r) {
        for (MethodDeclaration m : Scopes.type(work).getMethodsByName(r.getIdentifier())) {
          m.getBody().ifPresent(b -> found.addAll(outermost(b)));
        }
      }
    }
    return found;
  }

  private static List<Statement> outermost(Node root) {
    List<Statement> all =
        Scopes.own(root, Statement.class).stream().filter(s -> body(s) != null).toList();
    return all.stream()
        .filter(s -> all.stream().noneMatch(o -> !Scopes.same(o, s) && o.isAncestorOf(s)))
        .toList();
  }

  private static Statement body(Statement loop) {
    if (loop instanceof ForStmt s) return s.getBody();
    if (loop instanceof ForEachStmt s) return s.getBody();
    if (loop instanceof WhileStmt s) return s.getBody();
    return loop instanceof DoStmt s ? s.getBody() : null;
  }
}
