package dev.leash.source.meaning;

import dev.leash.source.tree.Expr;
import dev.leash.source.tree.LocalVar;
import dev.leash.source.tree.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Which pattern variables a condition brings into scope (JLS 6.3.1). */
final class Bindings {
  private Bindings() {}

  /** The scope with the variables that are bound if the condition is true, or false. */
  static Scope in(Scope scope, Expr condition, boolean when) {
    List<LocalVar> bound = of(condition, when);
    if (bound.isEmpty()) return scope;
    Scope inside = scope.block();
    bound.forEach(inside::declare);
    return inside;
  }

  static List<LocalVar> of(Expr condition, boolean when) {
    List<LocalVar> found = new ArrayList<>(0);
    collect(condition, when, found);
    return found;
  }

  private static void collect(Expr e, boolean when, List<LocalVar> found) {
    if (e instanceof Expr.InstanceOf i && when) {
      collect(i.pattern(), found);
    } else if (e instanceof Expr.Unary u && u.operator().equals("!")) {
      collect(u.operand(), !when, found);
    } else if (e instanceof Expr.Binary b) {
      if (b.operator().equals(when ? "&&" : "||")) {
        collect(b.left(), when, found);
        collect(b.right(), when, found);
      }
    }
  }

  static void collect(Pattern pattern, List<LocalVar> found) {
    if (pattern instanceof Pattern.Typed t && t.variable() != null) found.add(t.variable());
    if (pattern instanceof Pattern.Deconstruction d) {
      d.parts().forEach(part -> collect(part, found));
    }
  }
}
