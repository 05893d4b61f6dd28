package dev.leash.fix;

import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.leash.catalog.Row;
import dev.leash.ir.MethodRef;
import dev.leash.rules.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs the loop in a mode of its own instead of the default one. */
final class OwnMode implements Repair {
  private static final String TITLE = "run the loop in a mode of its own";

  @Override
  public Answer propose(Case c) {
    Step last = c.last();
    Optional<Site> site = c.site(last);
    if (site.isEmpty() || !(site.get().node() instanceof MethodCallExpr call)) {
      return Case.noSource(last);
    }
    Draft draft = site.get().draft();
    String mode = '"' + name(call) + '"';
    MethodRef method = last.site().called();
    Optional<Template> template = c.templates().find("in-mode", method);
    if (template.isPresent()) {
      Map<String, String> gaps = Gaps.of(site.get().source(), call);
      gaps.put("mode", mode);
      draft.replace(call, template.get().fill(draft, gaps));
      return site.get().offer(TITLE, draft);
    }
    int operand = operand(c, method);
    if (operand < 1 || operand > call.getArguments().size()) {
      return new Answer.No("this call takes no mode by its name");
    }
    Expression argument = call.getArgument(operand - 1);
    Expression denotes = denotes(c, site.get(), argument);
    if (denotes == null) return new Answer.No("where the mode comes from is not plain here");
    draft.replace(denotes, mode);
    return site.get().offer(TITLE, draft);
  }

  /** The expression that says "default mode", if it is plain which one does. */
  private static Expression denotes(Case c, Site site, Expression argument) {
    ModeNames names = new ModeNames(c.catalog());
    if (names.isDefault(argument)) return argument;
    boolean local = argument instanceof NameExpr n && isLocal(n);
    List<Expression> all =
        site.source().unit().findAll(Expression.class, names::isOutermostDefault);
    List<Expression> texts = all.stream().filter(names::isText).toList();
    if (texts.size() == 1 && all.size() == 1) return texts.get(0);
    return local && all.size() == 1 ? argument : null;
  }

  private static boolean isLocal(NameExpr name) {
    return Scopes.local(name, name.getNameAsString()).isPresent();
  }

  private static int operand(Case c, MethodRef m) {
    String parameters = m.descriptor().substring(0, m.descriptor().indexOf(')') + 1);
    return c
        .catalog()
        .rows(Row.RunLoop.class, m.owner(), m.name(), parameters, o -> List.of())
        .stream()
        .mapToInt(Row.RunLoop::mode)
        .findFirst()
        .orElse(0);
  }

  /** A name nobody else uses: that of the class. */
  private static String name(MethodCallExpr call) {
    TypeDeclaration<?> type = Scopes.topLevel(call);
    return type.getFullyQualifiedName().orElse(type.getNameAsString());
  }
}
