package dev.leash.fix;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.leash.rules.Step;
import dev.leash.source.text.ParsedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Moves the end of the task, which some path passes by, into a {@code finally}. */
final class EndInFinally implements Repair {
  private static final String TITLE = "end the task in a finally block";

  @Override
  public Answer propose(Case c) {
    if (c.finding().path().size() < 2)
      return new Answer.No("no end of the task is at hand to move");
    Step last = c.last();
    Optional<Site> found = c.site(last);
    if (found.isEmpty()) return Case.noSource(last);
    Site site = found.get();
    Optional<Node> body = Scopes.body(site.node());
    Optional<BlockStmt> block = body.flatMap(Scopes::block);
    if (block.isEmpty()) return new Answer.No("the path leaves no block that could be wrapped");
    Ends ends = new Ends(site.source().unit(), TaskNames.of(c));
    Draft draft = site.draft();
    TryStmt around = tryAround(site.node(), body.get(), ends);
    if (around != null) return intoTry(site, draft, around, ends);
    int trailing = ends.trailing(block.get());
    if (trailing == 0) return new Answer.No("the method that is left does not end with the end");
    return wrap(c, site, draft, block.get(), trailing);
  }

  private static TryStmt tryAround(Node node, Node body, Ends ends) {
    for (Node n = node; !Scopes.same(n, body); n = n.getParentNode().orElseThrow()) {
      boolean inside = n instanceof TryStmt t && t.getTryBlock().isAncestorOf(node);
      if (inside && ends.trailing(((TryStmt) n).getTryBlock()) > 0) return (TryStmt) n;
    }
    return null;
  }

  private static Answer intoTry(Site site, Draft draft, TryStmt around, Ends ends) {
    boolean twice =
        around.getCatchClauses().stream()
            .anyMatch(k -> k.getBody().getStatements().stream().anyMatch(ends::endsTask));
    if (twice) return new Answer.No("the task is ended where an exception is caught, too");
    List<Statement> all = around.getTryBlock().getStatements();
    List<String> moved = new ArrayList<>();
    for (Statement s : all.subList(all.size() - ends.trailing(around.getTryBlock()), all.size())) {
      if (ParsedText.line(s) != ParsedText.endLine(s)) {
        return new Answer.No("the end of the task takes more than one line");
      }
      moved.add(site.source().text(s));
      draft.remove(s);
    }
    if (around.getFinallyBlock().isPresent()) {
      draft.atBegin(around.getFinallyBlock().get(), moved);
    } else {
      draft.finallyBehind(around, moved);
    }
    return site.offer(TITLE, draft);
  }

  private static Answer wrap(Case c, Site site, Draft draft, BlockStmt block, int trailing) {
    List<Statement> all = block.getStatements();
    List<Statement> ending = all.subList(all.size() - trailing, all.size());
    Set<String> used =
        ending.stream()
            .flatMap(s -> s.findAll(NameExpr.class).stream())
            .map(NameExpr::getNameAsString)
            .collect(Collectors.toSet());
    int from = begun(c, site, all);
    for (int i = from; i < all.size() - trailing; i++) {
      boolean declares =
          Scopes.own(all.get(i), VariableDeclarator.class).stream()
              .anyMatch(v -> used.contains(v.getNameAsString()) && isTop(v, block));
      if (declares) from = i + 1;
    }
    if (from >= all.size() - trailing) return new Answer.No("nothing stands before the end");
    Statement first = all.get(from);
    Statement end = ending.get(0);
    Statement last = ending.get(trailing - 1);
    if (!draft.ownsLines(first, last) || !draft.ownsLines(end, last)) {
      return new Answer.No("several statements share a line");
    }
    draft.wrapInTry(first, end, last);
    return site.offer(TITLE, draft);
  }

  private static boolean isTop(VariableDeclarator v, BlockStmt block) {
    return Scopes.statement(v)
        .flatMap(Node::getParentNode)
        .filter(p -> Scopes.same(p, block))
        .isPresent();
  }

  /** Index of the statement behind the begin and the question whether it was granted. */
  private static int begun(Case c, Site site, List<Statement> all) {
    Optional<Site> begin = c.site(c.first()).filter(s -> s.file().equals(site.file()));
    if (begin.isEmpty()) return 0;
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).isAncestorOf(begin.get().node())) continue;
      Node around = all.get(i).getParentNode().flatMap(Node::getParentNode).orElse(null);
      boolean nested = !Scopes.same(around, Scopes.body(begin.get().node()).orElse(null));
      if (nested) return 0;
      return i + 1 < all.size() && asks(all.get(i + 1)) ? i + 2 : i + 1;
    }
    return 0;
  }

  private static boolean asks(Statement s) {
    return s instanceof IfStmt i
        && i.getCondition() instanceof BinaryExpr b
        && b.getOperator() == BinaryExpr.Operator.EQUALS
        && i.findFirst(ReturnStmt.class).isPresent();
  }
}
