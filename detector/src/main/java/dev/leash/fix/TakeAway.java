package dev.leash.fix;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.type.PrimitiveType;
import dev.leash.rules.Step;
import java.util.List;
import java.util.Optional;

/** Ends the task through one method that takes its identifier away, so that none ends it again. */
final class TakeAway implements Repair {
  @Override
  public Answer propose(Case c) {
    List<Step> path = c.finding().path();
    if (!c.finding().cause().kind().equals("ENDED_TWICE") || path.size() < 3) {
      return new Answer.No("the task is not ended twice");
    }
    Optional<Site> site = c.site(path.get(path.size() - 2));
    if (site.isEmpty()) return Case.noSource(path.get(path.size() - 2));
    Node unit = site.get().source().unit();
    Ends ends = new Ends(unit, TaskNames.of(c));
    VariableDeclarator field = field(site.get().node(), ends);
    if (field == null) return new Answer.No("the identifier is not in a plain field");
    Draft draft = site.get().draft();
    String invalid = TaskNames.of(c).invalid(draft);
    if (invalid == null) return new Answer.No("such a task has no invalid identifier");
    List<MethodCallExpr> calls =
        unit.findAll(MethodCallExpr.class, ends::isPlatformEnd).stream()
            .filter(m -> Scopes.same(field, tokenField(m)))
            .toList();
    String receiver =
        calls.stream()
            .map(m -> m.getScope().orElse(null))
            .filter(s -> s != null && isStatic(s))
            .map(s -> site.get().source().text(s))
            .findFirst()
            .orElse(null);
    if (receiver == null) return new Answer.No("what the task is ended on is a local variable");
    String name = Scopes.free(unit, "endTask");
    for (MethodCallExpr m : calls) draft.replace(m, name + "()");
    TypeDeclaration<?> type = Scopes.type(field);
    String end = receiver + "." + calls.get(0).getNameAsString() + "(" + field.getName() + ");";
    String u = draft.unit();
    draft.member(
        type,
        List.of(
            "private synchronized void " + name + "() {",
            u + "if (" + field.getName() + " != " + invalid + ") {",
            u + u + end,
            u + u + field.getName() + " = " + invalid + ";",
            u + "}",
            "}"));
    return site.get().offer("let whoever ends the task take its identifier away", draft);
  }

  private static VariableDeclarator field(Node node, Ends ends) {
    return node.findFirst(MethodCallExpr.class, ends::isPlatformEnd)
        .map(TakeAway::tokenField)
        .orElse(null);
  }

  /** The field whose value the call ends, if that is a plain long one. */
  private static VariableDeclarator tokenField(MethodCallExpr end) {
    if (end.getArguments().size() != 1 || !(end.getArgument(0) instanceof NameExpr n)) return null;
    if (Scopes.local(end, n.getNameAsString()).isPresent()) return null;
    return Scopes.field(end, n.getNameAsString())
        .filter(v -> v.getType().equals(PrimitiveType.longType()))
        .orElse(null);
  }

  /** {@code UIApplication.getSharedApplication()}: the same everywhere. */
  private static boolean isStatic(Expression e) {
    return e.findAll(NameExpr.class).stream()
        .allMatch(n -> Character.isUpperCase(n.getNameAsString().charAt(0)));
  }
}
