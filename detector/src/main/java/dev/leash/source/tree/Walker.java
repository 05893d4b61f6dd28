package dev.leash.source.tree;

import java.util.List;

/** Goes through trees in the order of evaluation. Subclasses look at what they want. */
public abstract class Walker {
  /** Visits an expression; call {@link #parts} to go on below. */
  public void visit(Expr e) {
    parts(e);
  }

  /** Visits a statement; call {@link #parts} to go on below. */
  public void visit(Stmt s) {
    parts(s);
  }

  private void all(List<? extends Expr> list) {
    for (Expr e : list) if (e != null) visit(e);
  }

  private void statements(List<? extends Stmt> list) {
    for (Stmt s : list) if (s != null) visit(s);
  }

  private void maybe(Expr e) {
    if (e != null) visit(e);
  }

  private void maybe(Stmt s) {
    if (s != null) visit(s);
  }

  /** Visits the parts of an expression, a lambda's body included. */
  protected final void parts(Expr e) {
    if (e instanceof Expr.Field x) {
      maybe(x.base());
    } else if (e instanceof Expr.Length x) {
      visit(x.array());
    } else if (e instanceof Expr.Index x) {
      visit(x.array());
      visit(x.index());
    } else if (e instanceof Expr.Call x) {
      maybe(x.receiver());
      all(x.args());
    } else if (e instanceof Expr.Sequence x) {
      visit(x.first());
      visit(x.value());
    } else if (e instanceof Expr.Bind x) {
      visit(x.init());
      visit(x.value());
    } else if (e instanceof Expr.New x) {
      maybe(x.outer());
      maybe(x.qualifier());
      all(x.args());
    } else if (e instanceof Expr.NewArray x) {
      all(x.lengths());
      if (x.elements() != null) all(x.elements());
    } else if (e instanceof Expr.Unary x) {
      visit(x.operand());
    } else if (e instanceof Expr.Binary x) {
      binary(x);
    } else if (e instanceof Expr.Assign x) {
      visit(x.target());
      visit(x.value());
    } else if (e instanceof Expr.Update x) {
      visit(x.target());
      visit(x.value());
    } else if (e instanceof Expr.Conditional x) {
      visit(x.condition());
      visit(x.whenTrue());
      visit(x.whenFalse());
    } else if (e instanceof Expr.LateConditional x) {
      visit(x.condition());
      all(x.parts());
    } else if (e instanceof Expr.Cast x) {
      visit(x.operand());
    } else if (e instanceof Expr.InstanceOf x) {
      visit(x.operand());
    } else if (e instanceof Expr.Lambda x) {
      visit(x.body());
    } else if (e instanceof Expr.Reference x) {
      maybe(x.receiver());
    } else if (e instanceof Expr.Switch x) {
      cases(x.body());
    } else if (e instanceof Expr.Unresolved x) {
      all(x.parts());
    }
  }

  /** Chains lean to the left: without recursion. */
  private void binary(Expr.Binary chain) {
    java.util.ArrayDeque<Expr> rights = new java.util.ArrayDeque<>();
    Expr left = chain;
    while (left instanceof Expr.Binary b) {
      rights.push(b.right());
      left = b.left();
    }
    visit(left);
    for (Expr right : rights) visit(right);
  }

  private void cases(SwitchBody body) {
    visit(body.selector());
    for (SwitchBody.Case c : body.cases()) {
      maybe(c.guard());
      statements(c.body());
    }
  }

  /** Visits the parts of a statement. */
  protected final void parts(Stmt s) {
    if (s instanceof Stmt.Declare x) {
      maybe(x.init());
    } else if (s instanceof Stmt.Run x) {
      visit(x.expression());
    } else if (s instanceof Stmt.Block x) {
      statements(x.statements());
    } else if (s instanceof Stmt.If x) {
      visit(x.condition());
      visit(x.then());
      maybe(x.otherwise());
    } else if (s instanceof Stmt.Loop x) {
      statements(x.init());
      maybe(x.condition());
      statements(x.step());
      visit(x.body());
    } else if (s instanceof Stmt.DoLoop x) {
      visit(x.body());
      visit(x.condition());
    } else if (s instanceof Stmt.ForEach x) {
      visit(x.over());
      visit(x.body());
    } else if (s instanceof Stmt.Labeled x) {
      visit(x.body());
    } else if (s instanceof Stmt.Switch x) {
      cases(x.body());
    } else if (s instanceof Stmt.Return x) {
      maybe(x.value());
    } else if (s instanceof Stmt.Yield x) {
      maybe(x.value());
    } else if (s instanceof Stmt.Throw x) {
      visit(x.exception());
    } else if (s instanceof Stmt.Synchronized x) {
      visit(x.lock());
      visit(x.body());
    } else if (s instanceof Stmt.Try x) {
      for (Stmt.Resource r : x.resources()) maybe(r.init());
      visit(x.body());
      for (Stmt.Catch c : x.catches()) visit(c.body());
      maybe(x.cleanup());
    } else if (s instanceof Stmt.Assert x) {
      visit(x.condition());
      maybe(x.detail());
    }
  }
}
