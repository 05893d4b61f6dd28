package dev.leash.source.meaning;

import com.github.javaparser.ast.expr.ComponentPatternExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import dev.leash.source.tree.Expr;
import dev.leash.source.tree.LocalVar;
import dev.leash.source.tree.Pattern;
import dev.leash.source.tree.Stmt;
import dev.leash.source.tree.SwitchBody;
import dev.leash.source.types.ClassInfo;
import dev.leash.source.types.NullType;
import dev.leash.source.types.Primitive;
import dev.leash.source.types.Relations;
import dev.leash.source.types.Type;
import dev.leash.source.types.Unknown;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Switch statements and expressions (JLS 14.11, 15.28). */
final class Switches {
  /** Where the values of a switch expression go. */
  private record Yields(Type target, Pending pending, List<Expr> values) {}

  private final Attribution a;
  private final Deque<Yields> open = new ArrayDeque<>();

  Switches(Attribution attribution) {
    a = attribution;
  }

  Stmt statement(SwitchStmt w, Scope scope) {
    Stmt.Target target = a.statements().targets().enterSwitch();
    SwitchBody body = body(w, scope, null);
    a.statements().targets().leave();
    return new Stmt.Switch(body, target, Lines.begin(w), Lines.end(w));
  }

  Expr expression(SwitchExpr w, Scope scope, Type target, Pending pending) {
    Type wanted = target == null || target.isPrimitive() ? null : target;
    Yields yields = new Yields(wanted, pending, new ArrayList<>());
    SwitchBody body = body(w, scope, yields);
    return new Expr.Switch(body, type(yields, target), Lines.begin(w));
  }

  private Type type(Yields yields, Type target) {
    if (target != null) return target;
    List<Type> types = new ArrayList<>();
    Primitive promoted = null;
    boolean primitive = true;
    for (Expr e : yields.values()) {
      Type t = Relations.settled(e.type());
      types.add(t);
      Primitive p = t instanceof NullType ? null : a.relations().unboxed(t);
      primitive &= p != null;
      if (p != null) {
        boolean same = promoted == null || promoted == p;
        promoted = same ? p : Operations.promoted(promoted, p);
      }
    }
    if (types.isEmpty()) return Unknown.ANY;
    return primitive && promoted != null ? promoted : a.relations().lub(types);
  }

  Stmt yieldStatement(YieldStmt y, Scope scope) {
    return value(y.getExpression(), scope, Lines.begin(y));
  }

  private Stmt value(Expression e, Scope scope, int line) {
    Yields to = open.peek();
    if (to == null) return new Stmt.Run(a.expressions().read(e, scope), line);
    Expr value = a.expressions().read(e, scope, to.target(), to.pending());
    to.values().add(value);
    return new Stmt.Yield(value, line);
  }

  private SwitchBody body(SwitchNode w, Scope around, Yields yields) {
    Expr selector = a.expressions().read(w.getSelector(), around);
    Type type = Relations.settled(selector.type());
    SwitchBody.Kind kind = kind(w, type);
    Scope block = around.block();
    List<SwitchBody.Case> cases = new ArrayList<>();
    boolean arrows = false;
    for (SwitchEntry entry : w.getEntries()) {
      boolean arrow = entry.getType() != SwitchEntry.Type.STATEMENT_GROUP;
      arrows |= arrow;
      Scope scope = arrow ? block.block() : block;
      List<Object> labels = new ArrayList<>();
      boolean isDefault = entry.isDefault() || entry.getLabels().isEmpty();
      for (Expression label : entry.getLabels()) label(label, type, kind, scope, labels);
      Scope guarded = scope;
      for (Object label : labels) {
        if (!(label instanceof Pattern p)) continue;
        List<LocalVar> bound = new ArrayList<>();
        Bindings.collect(p, bound);
        Scope inside = guarded.block();
        bound.forEach(inside::declare);
        guarded = inside;
      }
      Scope inGuard = guarded;
      Expr guard = entry.getGuard().map(g -> a.expressions().read(g, inGuard)).orElse(null);
      if (guard != null) guarded = Bindings.in(guarded, guard, true);
      List<Stmt> body = statements(entry, guarded, yields);
      cases.add(new SwitchBody.Case(labels, isDefault, guard, body, Lines.begin(entry)));
    }
    return new SwitchBody(selector, kind, cases, arrows);
  }

  private List<Stmt> statements(SwitchEntry entry, Scope scope, Yields yields) {
    if (yields != null) open.push(yields);
    try {
      List<Statement> statements = entry.getStatements();
      boolean value = yields != null && entry.getType() == SwitchEntry.Type.EXPRESSION;
      if (value && statements.get(0) instanceof ExpressionStmt e) {
        return List.of(value(e.getExpression(), scope, Lines.begin(e)));
      }
      return a.statements().sequence(statements, scope);
    } finally {
      if (yields != null) open.pop();
    }
  }

  private SwitchBody.Kind kind(SwitchNode w, Type type) {
    for (SwitchEntry entry : w.getEntries()) {
      for (Expression label : entry.getLabels()) {
        if (label instanceof ComponentPatternExpr || label instanceof NullLiteralExpr) {
          return SwitchBody.Kind.PATTERN;
        }
      }
    }
    if (a.relations().isString(type)) return SwitchBody.Kind.STRING;
    if (a.relations().unboxed(type) != null) return SwitchBody.Kind.INT;
    return type.isUnknown() ? SwitchBody.Kind.INT : SwitchBody.Kind.ENUM;
  }

  private void label(
      Expression label, Type type, SwitchBody.Kind kind, Scope scope, List<Object> labels) {
    if (label instanceof NullLiteralExpr) {
      labels.add(SwitchBody.Null.NULL);
    } else if (label instanceof ComponentPatternExpr p) {
      Pattern pattern = Patterns.read(a, p, type, scope);
      if (pattern != null) labels.add(pattern);
    } else {
      ClassInfo info = a.names().classOf(type);
      boolean isEnum = info != null && info.isEnum();
      if (isEnum
          || (kind == SwitchBody.Kind.PATTERN
              && label instanceof NameExpr n
              && isEnumName(n, type))) {
        String name =
            label instanceof NameExpr n
                ? n.getNameAsString()
                : label instanceof FieldAccessExpr f ? f.getNameAsString() : label.toString();
        labels.add(new SwitchBody.EnumLabel(name, info == null ? "" : info.name()));
        return;
      }
      Object value = Constants.value(a.expressions().read(label, scope));
      if (value != null) labels.add(value);
    }
  }

  private boolean isEnumName(NameExpr n, Type type) {
    ClassInfo info = a.names().classOf(type);
    return info != null && info.field(n.getNameAsString()) != null;
  }
}
