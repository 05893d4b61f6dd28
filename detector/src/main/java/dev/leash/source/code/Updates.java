package dev.leash.source.code;

import dev.leash.source.tree.Expr;
import dev.leash.source.types.Erasure;
import dev.leash.source.types.Primitive;
import dev.leash.source.types.Relations;
import dev.leash.source.types.Type;
import java.util.List;

/** Assignments, with and without an operation. */
final class Updates {
  private final Body body;

  Updates(Body body) {
    this.body = body;
  }

  private Out out() {
    return body.out();
  }

  /** For the effect only. */
  void run(Expr e) {
    if (e instanceof Expr.Assign a) {
      assign(a, false);
    } else {
      update((Expr.Update) e, false);
    }
  }

  /** With its value left on the stack. */
  Type value(Expr e) {
    return e instanceof Expr.Assign a ? assign(a, true) : update((Expr.Update) e, true);
  }

  private Type assign(Expr.Assign a, boolean keep) {
    Expr target = place(a.target());
    Type type = declared(target);
    prepare(target);
    body.values().push(a.value(), type);
    if (keep) duplicate(target, type);
    store(target);
    return keep ? Erasure.of(type) : Primitive.VOID;
  }

  /** The variable itself, its static qualifier evaluated. */
  private Expr place(Expr target) {
    if (target instanceof Expr.Sequence s) {
      body.values().run(s.first());
      return s.value();
    }
    return target;
  }

  private static Type declared(Expr target) {
    return target.type();
  }

  /** Pushes what the store needs besides the value. */
  private void prepare(Expr target) {
    if (target instanceof Expr.Field f && f.base() != null) {
      body.values().base(f);
    } else if (target instanceof Expr.Index x) {
      body.values().push(x.array(), x.array().type());
      body.values().push(x.index(), Primitive.INT);
    }
  }

  private int prepared(Expr target) {
    if (target instanceof Expr.Index) return 2;
    return target instanceof Expr.Field f && f.base() != null ? 1 : 0;
  }

  /** Copies the value on top below what the store needs. */
  private void duplicate(Expr target, Type type) {
    int under = prepared(target);
    boolean wide = Out.isWide(type);
    int base = wide ? Op.DUP2 : Op.DUP;
    out().op(base + under);
  }

  private void store(Expr target) {
    if (target instanceof Expr.Local l) {
      Integer slot = out().slotOf(l.variable());
      if (slot == null) {
        out().unresolved("assignment to " + l.variable().name(), 1, "V");
      } else {
        out().store(l.type(), slot);
      }
    } else if (target instanceof Expr.Field f) {
      int opcode = f.base() == null ? Op.PUTSTATIC : Op.PUTFIELD;
      out().field(opcode, body.values().reference(f));
    } else if (target instanceof Expr.Index x) {
      out().op(Op.IASTORE + Values.elementKind(x.type()));
    }
  }

  private Type update(Expr.Update u, boolean keep) {
    Expr target = place(u.target());
    Type type = Relations.settled(declared(target));
    if (u.step() && target instanceof Expr.Local l && type == Primitive.INT) {
      Integer slot = out().slotOf(l.variable());
      if (slot != null) return increment(u, slot, keep);
    }
    prepare(target);
    copyPrepared(target);
    Type onStack = loadPrepared(target);
    if (u.operandType() == null) {
      text(u, onStack);
    } else {
      boolean old = u.step() && !u.prefix() && keep;
      if (old) {
        body.conversions().convert(onStack, type, type);
        duplicate(target, type);
      }
      body.conversions().convert(onStack, type, u.operandType());
      Primitive right = Values.isShift(u.operator()) ? Primitive.INT : u.operandType();
      body.values().push(u.value(), right);
      body.values().arithmetic(u.operator(), u.operandType());
      narrow(u.operandType(), type);
      if (old) {
        store(target);
        return Erasure.of(type);
      }
    }
    if (keep) duplicate(target, type);
    store(target);
    return keep ? Erasure.of(type) : Primitive.VOID;
  }

  private void narrow(Primitive from, Type to) {
    Primitive wanted = body.relations().unboxed(to);
    if (wanted != null) body.conversions().numeric(from, wanted);
    Type result = wanted == null ? from : wanted;
    body.conversions().convert(result, result, to);
  }

  private Type increment(Expr.Update u, int slot, boolean keep) {
    int amount = u.operator().equals("+") ? 1 : -1;
    if (keep && !u.prefix()) out().load(Primitive.INT, slot);
    out().increment(slot, amount);
    if (keep && u.prefix()) out().load(Primitive.INT, slot);
    return keep ? Primitive.INT : Primitive.VOID;
  }

  private void text(Expr.Update u, Type onStack) {
    body.conversions().convert(onStack, u.target().type(), u.target().type());
    Type string = body.project().world().string();
    boolean constant = u.value() instanceof Expr.Const c && c.value() != null;
    if (constant) {
      body.values().concatenation().join(List.of(string), u.line());
    } else {
      Type right = body.values().concatenation().operand(u.value());
      body.values().concatenation().join(List.of(string, right), u.line());
    }
  }

  private void copyPrepared(Expr target) {
    int count = prepared(target);
    if (count == 2) out().op(Op.DUP2);
    if (count == 1) out().op(Op.DUP);
  }

  private Type loadPrepared(Expr target) {
    if (target instanceof Expr.Local l) {
      body.load(l.variable());
      return Erasure.of(l.type());
    }
    if (target instanceof Expr.Field f) {
      int opcode = f.base() == null ? Op.GETSTATIC : Op.GETFIELD;
      out().field(opcode, body.values().reference(f));
      return Erasure.of(f.field().type());
    }
    Expr.Index x = (Expr.Index) target;
    out().op(Op.IALOAD + Values.elementKind(x.type()));
    return Erasure.of(x.type());
  }
}
