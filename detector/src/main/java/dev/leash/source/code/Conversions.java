package dev.leash.source.code;

import dev.leash.ir.MethodRef;
import dev.leash.source.types.ClassType;
import dev.leash.source.types.Erasure;
import dev.leash.source.types.Intersection;
import dev.leash.source.types.NullType;
import dev.leash.source.types.Primitive;
import dev.leash.source.types.Relations;
import dev.leash.source.types.Type;

/** Conversions that compilers write out: casts, boxing, widening (JLS 5). */
final class Conversions {
  private final Body body;

  Conversions(Body body) {
    this.body = body;
  }

  /**
   * Converts the value on the stack.
   *
   * @param onStack what it is at run time: an erased type
   * @param unsettledFrom what it is in the language
   * @param unsettledTo what is wanted; null for nothing
   */
  void convert(Type onStack, Type unsettledFrom, Type unsettledTo) {
    if (unsettledTo == null) return;
    Type from = Relations.settled(unsettledFrom);
    Type to = Relations.settled(unsettledTo);
    if (to == Primitive.VOID || from == Primitive.VOID || to.isUnknown()) return;
    if (to instanceof Primitive p) {
      if (from instanceof Primitive q) {
        numeric(q, p);
      } else {
        unbox(onStack, from, p);
      }
    } else if (from instanceof Primitive q) {
      box(q, to);
    } else {
      cast(onStack, from, to);
    }
  }

  private void cast(Type onStack, Type from, Type to) {
    if (from instanceof NullType) return;
    Type erased = Erasure.of(to);
    if (erased.isUnknown()) return;
    if (!body.relations().isSubtype(Erasure.of(onStack), erased)) {
      body.out().type(Op.CHECKCAST, Erasure.internalName(erased));
    }
  }

  private void box(Primitive from, Type to) {
    Primitive wanted = body.relations().unboxed(to);
    Primitive type = wanted == null || Erasure.of(to).isUnknown() ? from : wanted;
    if (type != from) numeric(from, type);
    String descriptor = "(" + type.code() + ")L" + type.box() + ";";
    MethodRef valueOf = new MethodRef(type.box(), "valueOf", descriptor);
    body.out().call(Op.INVOKESTATIC, valueOf, false);
  }

  private void unbox(Type onStack, Type from, Primitive to) {
    Primitive type = body.relations().unboxed(from);
    if (from.isUnknown() || from instanceof NullType) {
      body.out().unresolved("unboxing", 1, String.valueOf(to.code()));
      return;
    }
    Type box = body.project().world().type((type == null ? to : type).box());
    cast(onStack, from, box);
    Primitive unboxed = type == null ? to : type;
    String name = unboxed.word() + "Value";
    MethodRef method = new MethodRef(unboxed.box(), name, "()" + unboxed.code());
    body.out().call(Op.INVOKEVIRTUAL, method, false);
    numeric(unboxed, to);
  }

  /** Widening and narrowing of primitives. */
  void numeric(Primitive from, Primitive to) {
    if (from == to || from == Primitive.BOOLEAN || to == Primitive.BOOLEAN) return;
    int x = Out.kind(from);
    int y = Out.kind(to);
    if (x != y) {
      // i2l i2f i2d, l2i l2f l2d, f2i f2l f2d, d2i d2l d2f.
      body.out().op(Op.I2L + x * 3 + (y > x ? y - 1 : y));
    }
    boolean narrows = to == Primitive.BYTE || to == Primitive.CHAR || to == Primitive.SHORT;
    if (!narrows || (from == Primitive.BYTE && to == Primitive.SHORT)) return;
    int which = to == Primitive.BYTE ? 0 : to == Primitive.CHAR ? 1 : 2;
    body.out().op(Op.I2B + which);
  }

  /** A cast that the source spells out. */
  void explicit(Type onStack, Type from, Type to) {
    if (Relations.settled(to) instanceof Intersection i) {
      for (int k = i.parts().size() - 1; k >= 0; k--) {
        Type part = Erasure.of(i.parts().get(k));
        boolean is = k < i.parts().size() - 1 ? false : isSubtype(onStack, part);
        if (!is) body.out().type(Op.CHECKCAST, Erasure.internalName(part));
      }
      return;
    }
    convert(onStack, from, to);
    if (to.isUnknown() && !Relations.settled(from).isPrimitive()) {
      body.out().type(Op.CHECKCAST, Erasure.internalName(to));
    }
  }

  private boolean isSubtype(Type a, Type b) {
    return Erasure.of(a) instanceof ClassType c && body.relations().isSubtype(c, b);
  }
}
