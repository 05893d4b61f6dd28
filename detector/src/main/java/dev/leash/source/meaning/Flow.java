package dev.leash.source.meaning;

import dev.leash.source.tree.Expr;
import dev.leash.source.tree.Stmt;
import dev.leash.source.tree.SwitchBody;
import java.util.List;

/** Whether statements complete normally (JLS 14.22). */
public final class Flow {
  private Flow() {}

  public static boolean completes(Stmt s) {
    if (s instanceof Stmt.Return
        || s instanceof Stmt.Throw
        || s instanceof Stmt.Break
        || s instanceof Stmt.Continue
        || s instanceof Stmt.Yield) {
      return false;
    }
    if (s instanceof Stmt.Block b) return completes(b.statements());
    if (s instanceof Stmt.If i) {
      return i.otherwise() == null || completes(i.then()) || completes(i.otherwise());
    }
    if (s instanceof Stmt.Loop l) return !isTrue(l.condition()) || leaves(l.body(), l.target());
    if (s instanceof Stmt.DoLoop d) {
      return (!isTrue(d.condition()) && completesOrContinues(d)) || leaves(d.body(), d.target());
    }
    if (s instanceof Stmt.Labeled l) return completes(l.body()) || leaves(l.body(), l.target());
    if (s instanceof Stmt.Synchronized y) return completes(y.body());
    if (s instanceof Stmt.Try t) {
      if (t.cleanup() != null && !completes(t.cleanup())) return false;
      if (completes(t.body())) return true;
      return t.catches().stream().anyMatch(c -> completes(c.body()));
    }
    if (s instanceof Stmt.Switch w) return completes(w);
    return true;
  }

  private static boolean completesOrContinues(Stmt.DoLoop d) {
    return completes(d.body()) || continues(d.body(), d.target());
  }

  private static boolean completes(Stmt.Switch w) {
    SwitchBody body = w.body();
    if (!body.hasDefault() && body.kind() != SwitchBody.Kind.PATTERN) return true;
    if (body.cases().isEmpty()) return true;
    for (SwitchBody.Case c : body.cases()) {
      for (Stmt s : c.body()) if (leaves(s, w.target())) return true;
      if (body.arrows() && completes(c.body())) return true;
    }
    return completes(body.cases().get(body.cases().size() - 1).body());
  }

  static boolean completes(List<Stmt> statements) {
    for (Stmt s : statements) if (!completes(s)) return false;
    return true;
  }

  static boolean isTrue(Expr condition) {
    return condition == null || Integer.valueOf(1).equals(Constants.value(condition));
  }

  /** Whether a break in the statement leaves the target. */
  static boolean leaves(Stmt s, Stmt.Target target) {
    return contains(s, target, false);
  }

  private static boolean continues(Stmt s, Stmt.Target target) {
    return contains(s, target, true);
  }

  private static boolean contains(Stmt s, Stmt.Target target, boolean isContinue) {
    if (s == null) return false;
    if (s instanceof Stmt.Break b) return !isContinue && b.target() == target;
    if (s instanceof Stmt.Continue c) return isContinue && c.target() == target;
    if (s instanceof Stmt.Block b) return any(b.statements(), target, isContinue);
    if (s instanceof Stmt.If i) {
      return contains(i.then(), target, isContinue) || contains(i.otherwise(), target, isContinue);
    }
    if (s instanceof Stmt.Loop l) return contains(l.body(), target, isContinue);
    if (s instanceof Stmt.ForEach f) return contains(f.body(), target, isContinue);
    if (s instanceof Stmt.DoLoop d) return contains(d.body(), target, isContinue);
    if (s instanceof Stmt.Labeled l) return contains(l.body(), target, isContinue);
    if (s instanceof Stmt.Synchronized y) return contains(y.body(), target, isContinue);
    if (s instanceof Stmt.Switch w) {
      return w.body().cases().stream().anyMatch(c -> any(c.body(), target, isContinue));
    }
    if (s instanceof Stmt.Try t) {
      return contains(t.body(), target, isContinue)
          || t.catches().stream().anyMatch(c -> contains(c.body(), target, isContinue))
          || contains(t.cleanup(), target, isContinue);
    }
    return false;
  }

  private static boolean any(List<Stmt> statements, Stmt.Target target, boolean isContinue) {
    for (Stmt s : statements) if (contains(s, target, isContinue)) return true;
    return false;
  }
}
