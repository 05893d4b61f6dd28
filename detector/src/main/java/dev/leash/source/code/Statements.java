package dev.leash.source.code;

import dev.leash.ir.FieldRef;
import dev.leash.ir.MethodRef;
import dev.leash.source.tree.Expr;
import dev.leash.source.tree.Stmt;
import dev.leash.source.types.ArrayType;
import dev.leash.source.types.ClassType;
import dev.leash.source.types.Erasure;
import dev.leash.source.types.Primitive;
import dev.leash.source.types.Relations;
import dev.leash.source.types.Type;
import java.util.List;

/** Writes statements. */
final class Statements {
  private static final MethodRef HAS_NEXT = new MethodRef("java/util/Iterator", "hasNext", "()Z");
  private static final MethodRef NEXT =
      new MethodRef("java/util/Iterator", "next", "()Ljava/lang/Object;");

  private final Body body;

  Statements(Body body) {
    this.body = body;
  }

  private Out out() {
    return body.out();
  }

  void write(List<Stmt> statements) {
    for (Stmt s : statements) write(s);
  }

  void write(Stmt s) {
    if (!out().isAlive()) return;
    out().line(s.line());
    if (s instanceof Stmt.Run r) {
      body.values().run(r.expression());
    } else if (s instanceof Stmt.Declare d) {
      declare(d);
    } else if (s instanceof Stmt.Block b) {
      int top = out().top();
      write(b.statements());
      if (b.endLine() > 0) end(top);
    } else if (s instanceof Stmt.If i) {
      branch(i);
    } else if (s instanceof Stmt.Return r) {
      leave(r);
    } else if (s instanceof Stmt.Loop l) {
      loop(l);
    } else if (s instanceof Stmt.DoLoop d) {
      doLoop(d);
    } else if (s instanceof Stmt.ForEach f) {
      forEach(f);
    } else if (s instanceof Stmt.Throw t) {
      body.values().push(t.exception(), t.exception().type());
      out().line(t.line());
      out().op(Op.ATHROW);
    } else if (s instanceof Stmt.Try t) {
      body.tries().write(t);
    } else if (s instanceof Stmt.Synchronized y) {
      body.tries().write(y);
    } else if (s instanceof Stmt.Switch w) {
      body.switching().write(w);
    } else if (s instanceof Stmt.Yield y) {
      body.switching().giveValue(y);
    } else if (s instanceof Stmt.Break b) {
      Exits.Region to = body.exits().leaveTo(b.target());
      if (to != null) out().jump(Op.GOTO, to.exit);
      body.exits().left();
    } else if (s instanceof Stmt.Continue c) {
      Exits.Region to = body.exits().leaveTo(c.target());
      if (to != null) out().jump(Op.GOTO, to.again);
      body.exits().left();
    } else if (s instanceof Stmt.Labeled l) {
      Out.Spot exit = new Out.Spot();
      body.exits().enter(l.target(), exit, null);
      write(l.body());
      body.exits().leave();
      out().place(exit);
    } else if (s instanceof Stmt.Assert a) {
      check(a);
    }
  }

  /** Ends the scope of the variables above the slot. */
  private void end(int top) {
    // The place where a variable ends is one that counts.
    if (out().top() != top) out().size();
    out().release(top);
  }

  private void declare(Stmt.Declare d) {
    Type type = d.variable().type();
    if (d.init() == null) {
      out().declare(d.variable());
      return;
    }
    int slot = out().declare(d.variable());
    body.values().push(d.init(), type);
    out().store(type, slot);
  }

  private void branch(Stmt.If i) {
    Out.Spot otherwise = new Out.Spot();
    Out.Spot end = new Out.Spot();
    body.conditions().jump(i.condition(), false, otherwise);
    write(i.then());
    if (i.otherwise() != null) {
      out().jump(Op.GOTO, end);
      out().place(otherwise);
      write(i.otherwise());
    } else {
      out().place(otherwise);
    }
    out().place(end);
  }

  private void leave(Stmt.Return r) {
    if (r.value() == null || body.result() == Primitive.VOID) {
      if (r.value() != null) body.values().run(r.value());
      body.exits().leaveAll();
      out().line(r.line());
      out().op(Op.RETURN);
      body.exits().left();
      return;
    }
    Type type = Relations.settled(body.result());
    Type wanted = type.isUnknown() ? body.project().world().object() : type;
    body.values().push(r.value(), wanted);
    if (body.exits().cleansUp()) {
      int slot = out().slot(wanted);
      out().store(wanted, slot);
      body.exits().leaveAll();
      out().line(r.line());
      out().load(wanted, slot);
    }
    out().op(Op.IRETURN + Out.kind(wanted));
    body.exits().left();
  }

  private void loop(Stmt.Loop l) {
    int top = out().top();
    write(l.init());
    Out.Spot start = new Out.Spot();
    Out.Spot exit = new Out.Spot();
    Out.Spot again = new Out.Spot();
    out().entry(start);
    if (l.condition() != null) {
      out().line(l.condition().line());
      body.conditions().jump(l.condition(), false, exit);
    }
    body.exits().enter(l.target(), exit, again);
    write(l.body());
    body.exits().leave();
    out().place(again);
    write(l.step());
    out().jump(Op.GOTO, start);
    out().place(exit);
    end(top);
  }

  private void doLoop(Stmt.DoLoop d) {
    Out.Spot start = new Out.Spot();
    Out.Spot exit = new Out.Spot();
    Out.Spot again = new Out.Spot();
    out().entry(start);
    body.exits().enter(d.target(), exit, again);
    write(d.body());
    body.exits().leave();
    out().place(again);
    out().line(d.condition().line());
    body.conditions().jump(d.condition(), true, start);
    out().place(exit);
  }

  private void forEach(Stmt.ForEach f) {
    int top = out().top();
    Type over = Relations.settled(f.over().type());
    if (over instanceof ArrayType array) {
      overArray(f, array);
    } else if (f.iterator() != null) {
      overIterable(f);
    } else {
      unresolved(f);
    }
    end(top);
  }

  private void overArray(Stmt.ForEach f, ArrayType array) {
    body.values().push(f.over(), array);
    int values = out().slot(array);
    out().store(array, values);
    out().load(array, values);
    out().op(Op.ARRAYLENGTH);
    int length = out().slot(Primitive.INT);
    out().store(Primitive.INT, length);
    out().push(0);
    int index = out().slot(Primitive.INT);
    out().store(Primitive.INT, index);
    Out.Spot start = new Out.Spot();
    Out.Spot exit = new Out.Spot();
    Out.Spot again = new Out.Spot();
    out().entry(start);
    out().load(Primitive.INT, index);
    out().load(Primitive.INT, length);
    out().jump(Op.IF_ICMPEQ + 3, exit);
    out().load(array, values);
    out().load(Primitive.INT, index);
    out().op(Op.IALOAD + Values.elementKind(array.element()));
    body.conversions().convert(Erasure.of(array.element()), array.element(), f.variable().type());
    out().store(f.variable().type(), out().declare(f.variable()));
    body.exits().enter(f.target(), exit, again);
    write(f.body());
    body.exits().leave();
    out().place(again);
    out().line(f.line());
    out().increment(index, 1);
    out().jump(Op.GOTO, start);
    out().place(exit);
  }

  private void overIterable(Stmt.ForEach f) {
    Type iterator = body.project().world().type("java/util/Iterator");
    Expr call =
        new Expr.Call(
            f.iterator(),
            f.over(),
            f.over().type(),
            Expr.Mode.VIRTUAL,
            List.of(),
            iterator,
            f.line());
    body.values().push(call, iterator);
    int slot = out().slot(iterator);
    out().store(iterator, slot);
    Out.Spot start = new Out.Spot();
    Out.Spot exit = new Out.Spot();
    out().entry(start);
    out().load(iterator, slot);
    out().call(Op.INVOKEINTERFACE, HAS_NEXT, true);
    out().jump(Op.IFEQ, exit);
    out().load(iterator, slot);
    out().call(Op.INVOKEINTERFACE, NEXT, true);
    Type object = body.project().world().object();
    Type type = f.variable().type();
    boolean primitive = Relations.settled(type).isPrimitive();
    Type element = primitive ? f.elementType() : type;
    body.conversions().convert(object, element, element);
    body.conversions().convert(Erasure.of(element), element, type);
    out().store(type, out().declare(f.variable()));
    body.exits().enter(f.target(), exit, start);
    write(f.body());
    body.exits().leave();
    if (f.body() instanceof Stmt.Block b) out().line(b.endLine());
    out().size();
    out().jump(Op.GOTO, start);
    out().place(exit);
  }

  /** The loop's body still runs some number of times, over values of which nothing is known. */
  private void unresolved(Stmt.ForEach f) {
    Type pushed = body.values().raw(f.over());
    out().unresolved("iteration", pushed == Primitive.VOID ? 0 : 1, "Ljava/lang/Object;");
    Type object = body.project().world().object();
    int slot = out().slot(object);
    out().store(object, slot);
    Out.Spot start = new Out.Spot();
    Out.Spot exit = new Out.Spot();
    out().entry(start);
    out().load(object, slot);
    out().unresolved("iteration", 1, "Z");
    out().jump(Op.IFEQ, exit);
    out().load(object, slot);
    Type type = f.variable().type();
    out().unresolved("iteration", 1, Erasure.descriptor(type));
    out().store(type, out().declare(f.variable()));
    body.exits().enter(f.target(), exit, start);
    write(f.body());
    body.exits().leave();
    out().jump(Op.GOTO, start);
    out().place(exit);
  }

  private void check(Stmt.Assert a) {
    Out.Spot end = new Out.Spot();
    out().field(Op.GETSTATIC, disabled());
    out().jump(Op.IFEQ + 1, end);
    body.conditions().jump(a.condition(), true, end);
    out().type(Op.NEW, "java/lang/AssertionError");
    out().op(Op.DUP);
    String descriptor = "()V";
    if (a.detail() != null) {
      Type type = Relations.settled(a.detail().type());
      boolean small = type == Primitive.BYTE || type == Primitive.SHORT;
      Type passed =
          type instanceof Primitive p ? small ? Primitive.INT : p : body.project().world().object();
      body.values().push(a.detail(), passed);
      descriptor = "(" + Erasure.descriptor(passed) + ")V";
    }
    MethodRef made = new MethodRef("java/lang/AssertionError", "<init>", descriptor);
    out().call(Op.INVOKESPECIAL, made, false);
    out().op(Op.ATHROW);
    out().place(end);
  }

  private FieldRef disabled() {
    return body.owner().assertions();
  }

  /** A type as a plain one. */
  static boolean isClass(Type t) {
    return t instanceof ClassType;
  }
}
