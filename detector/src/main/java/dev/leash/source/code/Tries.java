package dev.leash.source.code;

import dev.leash.ir.MethodRef;
import dev.leash.source.tree.Expr;
import dev.leash.source.tree.Stmt;
import dev.leash.source.types.ClassType;
import dev.leash.source.types.Erasure;
import dev.leash.source.types.NullType;
import dev.leash.source.types.Primitive;
import dev.leash.source.types.Type;
import java.util.List;

/** Writes try statements and synchronized blocks: handlers, and a copy of the clean-up per exit. */
final class Tries {
  private static final String THROWABLE = "java/lang/Throwable";
  private static final MethodRef ADD_SUPPRESSED =
      new MethodRef(THROWABLE, "addSuppressed", "(Ljava/lang/Throwable;)V");

  private final Body body;

  Tries(Body body) {
    this.body = body;
  }

  private Out out() {
    return body.out();
  }

  private Type throwable() {
    return body.project().world().type(THROWABLE);
  }

  void write(Stmt.Try t) {
    Runnable main =
        t.resources().isEmpty() ? () -> body.statements().write(t.body()) : () -> resources(t, 0);
    boolean cleans = t.cleanup() != null && !t.cleanup().statements().isEmpty();
    if (t.catches().isEmpty() && !cleans) {
      main.run();
      return;
    }
    int bodyEnd = t.body().endLine();
    attempt(main, t.catches(), cleans ? t.cleanup() : null, bodyEnd, endLine(t));
  }

  /** Line of the statement's last brace. */
  private static int endLine(Stmt.Try t) {
    if (t.cleanup() != null) return t.cleanup().endLine();
    int last = t.catches().size() - 1;
    return last < 0 ? t.body().endLine() : t.catches().get(last).body().endLine();
  }

  private void attempt(
      Runnable main, List<Stmt.Catch> catches, Stmt.Block cleanup, int bodyEnd, int endLine) {
    int top = out().top();
    Exits.Region region =
        body.exits().enter(cleanup == null ? null : () -> body.statements().write(cleanup));
    List<int[]> gaps = region.gaps;
    Out.Spot exit = new Out.Spot();
    int start = out().size();
    main.run();
    int end = out().size();
    List<int[]> bodyGaps = List.copyOf(gaps);
    out().line(bodyEnd);
    cleanAndLeave(region, exit, endLine);
    if (start < end) {
      for (Stmt.Catch c : catches) {
        caught(c, start, end, bodyGaps);
        out().line(c.body().endLine());
        cleanAndLeave(region, exit, endLine);
      }
    }
    body.exits().leave();
    if (cleanup != null) {
      Out.Spot any = new Out.Spot();
      int handler = out().size();
      out().handler(any, Exits.without(start, handler, gaps), null);
      if (out().isAlive()) {
        Type type = throwable();
        int slot = out().slot(type);
        out().line(firstLine(cleanup));
        out().store(type, slot);
        // Compilers protect the handler's first step, too, where there are catch clauses.
        if (!catches.isEmpty()) out().protect(handler, out().size(), any, null);
        body.statements().write(cleanup);
        out().line(cleanup.endLine());
        out().load(type, slot);
        out().op(Op.ATHROW);
      }
    }
    out().place(exit);
    out().release(top);
  }

  private static int firstLine(Stmt.Block b) {
    return b.statements().isEmpty() ? b.line() : b.statements().get(0).line();
  }

  private void cleanAndLeave(Exits.Region region, Out.Spot exit, int endLine) {
    if (!out().isAlive()) return;
    if (region.cleanup != null) {
      int from = out().size();
      body.exits().leave();
      region.cleanup.run();
      if (region.isMonitor) from = out().size();
      body.exits().again(region);
      out().line(endLine);
      out().jump(Op.GOTO, exit);
      region.gaps.add(new int[] {from, out().size()});
    } else {
      out().line(endLine);
      out().jump(Op.GOTO, exit);
    }
  }

  private void caught(Stmt.Catch c, int start, int end, List<int[]> gaps) {
    Out.Spot handler = new Out.Spot();
    List<int[]> ranges = Exits.without(start, end, gaps);
    boolean first = true;
    for (Type t : c.types()) {
      String name = Erasure.internalName(t);
      if (first) {
        out().handler(handler, ranges, name);
      } else {
        for (int[] r : ranges) out().protect(r[0], r[1], handler, name);
      }
      first = false;
    }
    int top = out().top();
    out().line(c.line());
    int slot = out().declare(c.variable());
    out().store(throwable(), slot);
    body.statements().write(c.body());
    out().release(top);
  }

  private void resources(Stmt.Try t, int index) {
    if (index == t.resources().size()) {
      body.statements().write(t.body());
      return;
    }
    Stmt.Resource r = t.resources().get(index);
    Type type = r.variable().type();
    out().line(r.line());
    int slot = out().declare(r.variable());
    body.values().push(r.init(), type);
    out().store(type, slot);
    boolean mayBeNull = !(r.init() instanceof Expr.New);
    int bodyEnd = t.body().endLine();
    Exits.Region region =
        body.exits()
            .enter(
                () -> {
                  out().line(bodyEnd);
                  closeUnlessNull(r, mayBeNull);
                });
    Out.Spot exit = new Out.Spot();
    int start = out().size();
    resources(t, index + 1);
    int end = out().size();
    cleanAndLeave(region, exit, 0);
    body.exits().leave();
    Out.Spot handler = new Out.Spot();
    List<int[]> ranges = Exits.without(start, end, region.gaps);
    out().handler(handler, ranges, THROWABLE);
    if (out().isAlive()) {
      out().line(t.line());
      suppress(r, mayBeNull);
    }
    out().place(exit);
  }

  private void closeUnlessNull(Stmt.Resource r, boolean mayBeNull) {
    Out.Spot past = new Out.Spot();
    if (mayBeNull) {
      body.load(r.variable());
      out().jump(Op.IFNULL, past);
    }
    close(r);
    out().place(past);
  }

  private void close(Stmt.Resource r) {
    if (r.close() == null) {
      body.load(r.variable());
      out().unresolved("method close", 1, "V");
      return;
    }
    Expr variable = new Expr.Local(r.variable(), 0);
    body.values()
        .run(
            new Expr.Call(
                r.close(),
                variable,
                r.site() instanceof NullType ? throwable() : r.site(),
                Expr.Mode.VIRTUAL,
                List.of(),
                Primitive.VOID,
                0));
  }

  private void suppress(Stmt.Resource r, boolean mayBeNull) {
    Type type = throwable();
    int top = out().top();
    int primary = out().slot(type);
    out().store(type, primary);
    Out.Spot rethrow = new Out.Spot();
    if (mayBeNull) {
      body.load(r.variable());
      out().jump(Op.IFNULL, rethrow);
    }
    int start = out().size();
    close(r);
    int end = out().size();
    out().jump(Op.GOTO, rethrow);
    out().handler(new Out.Spot(), List.of(new int[] {start, end}), THROWABLE);
    int second = out().slot(type);
    out().store(type, second);
    out().load(type, primary);
    out().load(type, second);
    out().call(Op.INVOKEVIRTUAL, ADD_SUPPRESSED, false);
    out().place(rethrow);
    out().load(type, primary);
    out().op(Op.ATHROW);
    out().release(top);
  }

  void write(Stmt.Synchronized y) {
    int top = out().top();
    Type type = Erasure.of(y.lock().type());
    Type object = type instanceof ClassType ? type : body.project().world().object();
    body.values().push(y.lock(), y.lock().type());
    int lock = out().slot(object);
    out().op(Op.DUP);
    out().store(object, lock);
    out().op(Op.MONITORENTER);
    Runnable exitMonitor =
        () -> {
          out().load(object, lock);
          out().op(Op.MONITOREXIT);
        };
    Exits.Region region = body.exits().enter(exitMonitor);
    region.isMonitor = true;
    Out.Spot exit = new Out.Spot();
    int start = out().size();
    body.statements().write(y.body());
    out().line(y.body().endLine());
    cleanAndLeave(region, exit, 0);
    body.exits().leave();
    int handler = out().size();
    Out.Spot any = new Out.Spot();
    out().handler(any, Exits.without(start, handler, region.gaps), null);
    if (out().isAlive()) {
      Type thrown = throwable();
      int slot = out().slot(thrown);
      out().store(thrown, slot);
      exitMonitor.run();
      out().protect(handler, out().size(), any, null);
      out().load(thrown, slot);
      out().op(Op.ATHROW);
    }
    out().place(exit);
    out().release(top);
  }
}
