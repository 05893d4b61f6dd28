package dev.leash.source.meaning;

import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.leash.source.tree.Stmt;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;

/** What break and continue statements leave. */
final class Targets {
  private record Open(
      Stmt.Target target, String label, boolean isLoop, boolean isSwitch, Stmt.Target loop) {}

  private final Deque<Open> open = new ArrayDeque<>();
  private final IdentityHashMap<Statement, Stmt.Target> labelled = new IdentityHashMap<>();

  /** A loop. */
  Stmt.Target enter(Statement loop) {
    Stmt.Target target = labelled.getOrDefault(loop, new Stmt.Target());
    open.push(new Open(target, null, true, false, target));
    return target;
  }

  Stmt.Target enterSwitch() {
    Stmt.Target target = new Stmt.Target();
    open.push(new Open(target, null, false, true, null));
    return target;
  }

  Stmt.Target enterLabel(String label, Statement body) {
    Stmt.Target target = new Stmt.Target();
    Stmt.Target loop = null;
    Statement inner = body;
    while (inner instanceof LabeledStmt l) inner = l.getStatement();
    if (inner instanceof ForStmt
        || inner instanceof ForEachStmt
        || inner instanceof WhileStmt
        || inner instanceof DoStmt) {
      loop = labelled.computeIfAbsent(inner, k -> new Stmt.Target());
    }
    open.push(new Open(target, label, false, false, loop));
    return target;
  }

  void leave() {
    open.pop();
  }

  /** Null if there is none, in wrong code. */
  Stmt.Target ofBreak(String label) {
    for (Open o : open) {
      boolean fits = label == null ? o.isLoop || o.isSwitch : label.equals(o.label);
      if (fits) return o.target;
    }
    return null;
  }

  Stmt.Target ofContinue(String label) {
    for (Open o : open) {
      boolean fits = label == null ? o.isLoop : label.equals(o.label);
      if (fits) return o.loop;
    }
    return null;
  }
}
