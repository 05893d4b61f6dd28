package dev.leash.fix;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.leash.rules.Step;
import java.util.List;
import java.util.Optional;

/** Takes one of two ends away that stand on one path. */
final class EndOnce implements Repair {
  private static final String TITLE = "end the task once on each path";

  @Override
  public Answer propose(Case c) {
    List<Step> path = c.finding().path();
    if (!c.finding().cause().kind().equals("ENDED_TWICE") || path.size() < 3) {
      return new Answer.No("which end is wrong is not plain");
    }
    Optional<Site> one = c.site(path.get(path.size() - 2));
    Optional<Site> two = c.site(path.get(path.size() - 1));
    if (one.isEmpty() || two.isEmpty()) return Case.noSource(path.get(path.size() - 1));
    Statement first = Scopes.statement(one.get().node()).orElse(null);
    Statement second = Scopes.statement(two.get().node()).orElse(null);
    boolean together =
        first != null
            && second != null
            && one.get().file().equals(two.get().file())
            && Scopes.same(Scopes.body(first).orElse(null), Scopes.body(second).orElse(null));
    if (!together) return new Answer.No("the two ends stand in different methods");
    Draft draft = one.get().draft();
    boolean alike = one.get().source().text(first).equals(one.get().source().text(second));
    if (alike && follows(first, second)) {
      draft.remove(first);
      return one.get().offer(TITLE, draft);
    }
    Node body = Scopes.body(second).orElseThrow();
    BlockStmt block = Scopes.block(body).orElse(null);
    boolean last =
        block != null
            && block.getStatements().getLast().filter(s -> Scopes.same(s, second)).isPresent();
    if (last && follows(first, second) && Scopes.returnsNothing(body)) {
      draft.after(first, List.of("return;"));
      return one.get().offer(TITLE, draft);
    }
    return new Answer.No("which of the two ends is meant is not plain");
  }

  /** Whether whoever passes the first statement passes the second as well. */
  private static boolean follows(Statement first, Statement second) {
    Node outer = second.getParentNode().orElseThrow();
    if (outer.isAncestorOf(first)) return true;
    // A finally block comes after each of the catch blocks.
    return outer.getParentNode().orElse(null) instanceof TryStmt t
        && t.getFinallyBlock().filter(f -> Scopes.same(f, outer)).isPresent()
        && t.getCatchClauses().stream().anyMatch(k -> k.isAncestorOf(first));
  }
}
