package dev.leash.callgraph;

import dev.leash.ir.Instruction.Condition;

/** Which ways a branch can go, from what its operands can be. */
record Decision(boolean maybeTrue, boolean maybeFalse) {
  private static final Decision BOTH = new Decision(true, true);
  private static final Decision NEITHER = new Decision(false, false);

  /**
   * @param right null to compare with 0, false or null
   */
  static Decision of(Condition condition, Value left, Value right) {
    if (left.isNone() || (right != null && right.isNone())) return NEITHER;
    boolean t = false;
    boolean f = false;
    for (Origin l : left.origins()) {
      for (Origin r : (right == null ? Value.NULL : right).origins()) {
        Decision d = right == null ? withZero(condition, l) : withOrigin(condition, l, r);
        t |= d.maybeTrue;
        f |= d.maybeFalse;
      }
      if (t && f) return BOTH;
    }
    return new Decision(t, f);
  }

  private static Decision withZero(Condition c, Origin l) {
    if (l instanceof Origin.Constant k) {
      if (k.value() == null) return holds(c == Condition.EQ);
      if (k.value() instanceof Integer i) return numbers(c, i, 0);
      return holds(c == Condition.NE);
    }
    boolean never = l instanceof Origin.Allocation || l instanceof Origin.Closure;
    return never ? holds(c == Condition.NE) : BOTH;
  }

  private static Decision withOrigin(Condition c, Origin l, Origin r) {
    if (l instanceof Origin.Constant a && r instanceof Origin.Constant b) {
      if (a.value() instanceof Integer i && b.value() instanceof Integer j) return numbers(c, i, j);
      if (a.value() == null && b.value() == null) return holds(c == Condition.EQ);
      return BOTH;
    }
    if (l instanceof Origin.StaticField a && r instanceof Origin.StaticField b) {
      // Enum constants and run loop modes: one field, one object.
      return a.equals(b) ? holds(c == Condition.EQ) : BOTH;
    }
    boolean allocated = l instanceof Origin.Allocation || l instanceof Origin.Closure;
    if (allocated && r.equals(Origin.Constant.NULL)) return holds(c == Condition.NE);
    return BOTH;
  }

  private static Decision numbers(Condition c, int l, int r) {
    return holds(
        switch (c) {
          case EQ -> l == r;
          case NE -> l != r;
          case LT -> l < r;
          case GE -> l >= r;
          case GT -> l > r;
          case LE -> l <= r;
        });
  }

  private static Decision holds(boolean yes) {
    return new Decision(yes, !yes);
  }
}
