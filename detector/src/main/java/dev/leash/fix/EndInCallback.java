package dev.leash.fix;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import dev.leash.rules.Step;
import java.util.List;
import java.util.Optional;

/** Ends the task in the callback that forgets it, by the method that the others end it with. */
final class EndInCallback implements Repair {
  @Override
  public Answer propose(Case c) {
    if (c.finding().path().size() < 2) return new Answer.No("no callback is at hand to end it in");
    Step last = c.last();
    Optional<Site> found = c.site(last);
    if (found.isEmpty()) return Case.noSource(last);
    Site site = found.get();
    Optional<Node> body = Scopes.body(site.node());
    Optional<BlockStmt> block = body.flatMap(Scopes::block);
    if (block.isEmpty()) return new Answer.No("the path leaves no block");
    boolean plain =
        Scopes.own(block.get(), ReturnStmt.class).isEmpty()
            && Scopes.own(block.get(), ThrowStmt.class).isEmpty();
    if (!plain) return new Answer.No("the method can be left in several ways");
    Ends ends = new Ends(site.source().unit(), TaskNames.of(c));
    List<MethodDeclaration> enders = ends.plainEnders(site.node());
    if (enders.size() != 1) return new Answer.No("no single method of the class ends the task");
    Draft draft = site.draft();
    draft.atEnd(block.get(), List.of(enders.get(0).getNameAsString() + "();"));
    return site.offer("end the task here, too", draft);
  }
}
