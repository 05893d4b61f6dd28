package dev.leash.source.code;

import dev.leash.ir.MethodRef;
import dev.leash.source.tree.Expr;
import dev.leash.source.tree.LocalVar;
import dev.leash.source.tree.Pattern;
import dev.leash.source.types.ClassType;
import dev.leash.source.types.Erasure;
import dev.leash.source.types.MethodInfo;
import dev.leash.source.types.Primitive;
import dev.leash.source.types.Relations;
import dev.leash.source.types.Type;

/** Tests of patterns, and what they bind. */
final class Patterns {
  private final Body body;

  Patterns(Body body) {
    this.body = body;
  }

  private Out out() {
    return body.out();
  }

  /** Pushes 0 or 1. */
  Type value(Expr.InstanceOf i) {
    if (i.pattern() instanceof Pattern.Typed t && t.variable() == null) {
      body.values().push(i.operand(), null);
      out().type(Op.INSTANCEOF, Erasure.internalName(t.type()));
    } else {
      body.conditions().value(i);
    }
    return Primitive.BOOLEAN;
  }

  void jump(Expr.InstanceOf i, boolean when, Out.Spot to) {
    if (i.pattern() instanceof Pattern.Typed t && t.variable() == null) {
      value(i);
      out().jump(when ? Op.IFEQ + 1 : Op.IFEQ, to);
      return;
    }
    Type type = Erasure.of(Relations.settled(i.operand().type()));
    LocalVar variable;
    if (i.operand() instanceof Expr.Local l && out().slotOf(l.variable()) != null) {
      variable = l.variable();
    } else {
      variable = new LocalVar("temp$", type, null);
      Type onStack = body.values().raw(i.operand());
      body.conversions().convert(onStack, i.operand().type(), i.operand().type());
      out().store(type, out().declare(variable));
    }
    Out.Spot fails = new Out.Spot();
    match(i.pattern(), variable, when ? fails : to, true);
    if (when) {
      out().jump(Op.GOTO, to);
      out().place(fails);
    }
  }

  /**
   * Goes on if the variable's value matches, with the pattern's variables bound.
   *
   * @param check whether the type itself must be tested
   */
  void match(Pattern pattern, LocalVar value, Out.Spot fails, boolean check) {
    String name = Erasure.internalName(pattern.type());
    boolean primitive = Relations.settled(pattern.type()).isPrimitive();
    if (check && !primitive) {
      body.load(value);
      out().type(Op.INSTANCEOF, name);
      out().jump(Op.IFEQ, fails);
    }
    if (pattern instanceof Pattern.Typed t) {
      if (t.variable() == null) return;
      body.load(value);
      body.conversions().convert(Erasure.of(value.type()), value.type(), t.type());
      out().store(t.type(), out().declare(t.variable()));
      return;
    }
    Pattern.Deconstruction d = (Pattern.Deconstruction) pattern;
    LocalVar record = new LocalVar("record$", ClassType.of(d.info()), null);
    body.load(value);
    body.conversions().convert(Erasure.of(value.type()), value.type(), record.type());
    out().store(record.type(), out().declare(record));
    for (int k = 0; k < d.parts().size(); k++) {
      MethodInfo accessor = d.accessors().get(k);
      LocalVar part = new LocalVar("part$" + k, d.types().get(k), null);
      body.load(record);
      MethodRef ref = new MethodRef(d.info().name(), accessor.name(), accessor.descriptor());
      out().call(Op.INVOKEVIRTUAL, ref, false);
      body.conversions().convert(Erasure.of(accessor.result()), part.type(), part.type());
      out().store(part.type(), out().declare(part));
      boolean total = body.relations().isSubtype(part.type(), d.parts().get(k).type());
      boolean deep = d.parts().get(k) instanceof Pattern.Deconstruction;
      match(d.parts().get(k), part, fails, !total || deep);
    }
  }
}
