package dev.leash.fix;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.leash.catalog.Row;
import dev.leash.ir.MethodRef;
import dev.leash.rules.Step;
import dev.leash.source.text.ParsedText;
import java.util.List;
import java.util.Optional;

/** Schedules a source in the mode that it is missing from, beside the one that it is in. */
final class OtherModeToo implements Repair {
  @Override
  public Answer propose(Case c) {
    List<Step> places = c.finding().cause().places();
    boolean custom = c.finding().cause().kind().equals("CUSTOM");
    Draft draft = null;
    Site first = null;
    for (Step place : places) {
      Optional<Site> site = c.site(place);
      if (site.isEmpty() || !(site.get().node() instanceof MethodCallExpr call)) {
        return place.site() != null && place.site().called().isConstructor()
            ? new Answer.No("the source schedules itself when it is made")
            : Case.noSource(place);
      }
      if (first != null && !first.file().equals(site.get().file())) {
        return new Answer.No("the sources are scheduled in more than one file");
      }
      if (first == null) {
        first = site.get();
        draft = first.draft();
      }
      int operand = operand(c, place.site().called());
      Optional<Statement> statement = Scopes.statement(call);
      boolean whole =
          statement.get() instanceof ExpressionStmt s && Scopes.same(s.getExpression(), call);
      if (operand < 1 || operand > call.getArguments().size() || !whole) {
        return new Answer.No("the call that schedules the source does not take the mode alone");
      }
      String mode = custom ? customMode(c, call) : defaultMode(c, place, draft);
      if (mode == null) return new Answer.No("how to write the default mode is not known here");
      draft.after(statement.get(), List.of(again(first.source(), call, operand, mode)));
    }
    if (first == null) return new Answer.No("nothing is scheduled");
    String title =
        custom ? "schedule it in that mode, too" : "schedule it in the default mode, too";
    return first.offer(title, draft);
  }

  /** The owner that the code names may be a subclass of the row's: the call is known to be one. */
  private static int operand(Case c, MethodRef m) {
    return c.catalog().all(Row.Schedule.class).stream()
        .filter(Row.Schedule::adds)
        .filter(r -> r.signature().name().equals(m.name()))
        .filter(
            r ->
                r.signature().parameters().equals("*")
                    || m.descriptor().startsWith(r.signature().parameters()))
        .mapToInt(Row.Schedule::mode)
        .findFirst()
        .orElse(0);
  }

  /** As the run names it, if that can be written here; else its name. */
  private static String customMode(Case c, MethodCallExpr schedule) {
    String literal = '"' + c.finding().cause().about() + '"';
    int run = c.finding().path().size() - c.finding().cause().places().size() - 1;
    Site site = run < 0 ? null : c.site(c.finding().path().get(run)).orElse(null);
    if (site == null || !(site.node() instanceof MethodCallExpr call)) return literal;
    for (Expression e : call.getArguments()) {
      if (e instanceof StringLiteralExpr) return literal;
      boolean constant =
          e instanceof NameExpr n
              && Scopes.field(call, n.getNameAsString()).filter(Constants::isConstant).isPresent()
              && Scopes.field(schedule, n.getNameAsString())
                  .equals(Scopes.field(call, n.getNameAsString()))
              && Scopes.local(schedule, n.getNameAsString()).isEmpty();
      if (constant) return ((NameExpr) e).getNameAsString();
    }
    return literal;
  }

  private static String defaultMode(Case c, Step place, Draft draft) {
    String owner = place.site().called().owner().replace('/', '.');
    String folder = owner.substring(0, owner.lastIndexOf('.'));
    return c.templates()
        .find("default-mode", folder)
        .map(t -> t.fill(draft, java.util.Map.of()))
        .orElse(null);
  }

  private static String again(ParsedText source, MethodCallExpr call, int operand, String mode) {
    Expression argument = call.getArgument(operand - 1);
    String text = source.text().text();
    return text.substring(source.begin(call), source.begin(argument))
        + mode
        + text.substring(source.end(argument), source.end(call))
        + ";";
  }
}
