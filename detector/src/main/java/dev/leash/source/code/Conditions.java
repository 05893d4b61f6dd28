package dev.leash.source.code;

import dev.leash.source.meaning.Flow;
import dev.leash.source.tree.Expr;
import dev.leash.source.types.NullType;
import dev.leash.source.types.Primitive;
import dev.leash.source.types.Relations;

/** Jumps on conditions. */
final class Conditions {
  private static final int EQ = 0;

  private final Body body;

  Conditions(Body body) {
    this.body = body;
  }

  private Out out() {
    return body.out();
  }

  /** The condition's constant value, or null. */
  static Boolean constant(Expr e) {
    if (e == null) return true;
    if (e instanceof Expr.Const c && c.value() instanceof Integer i) return i != 0;
    return null;
  }

  /** Jumps to the place if the condition is as told, else goes on. */
  void jump(Expr e, boolean when, Out.Spot to) {
    Boolean constant = constant(e);
    if (constant != null) {
      if (constant == when) out().jump(Op.GOTO, to);
      return;
    }
    if (e instanceof Expr.Unary u && u.operator().equals("!")) {
      jump(u.operand(), !when, to);
    } else if (e instanceof Expr.Binary b && isLogic(b)) {
      logic(b, when, to);
    } else if (e instanceof Expr.Binary b && isComparison(b)) {
      compare(b, when, to);
    } else if (e instanceof Expr.Conditional c) {
      choose(c, when, to);
    } else if (e instanceof Expr.InstanceOf i) {
      body.values().patterns().jump(i, when, to);
    } else if (e instanceof Expr.LateConditional l) {
      jump(l.settled(), when, to);
    } else {
      body.values().push(e, Primitive.BOOLEAN);
      out().jump(when ? Op.IFEQ + 1 : Op.IFEQ, to);
    }
  }

  static boolean isLogic(Expr.Binary b) {
    return b.operator().equals("&&") || b.operator().equals("||");
  }

  static boolean isComparison(Expr.Binary b) {
    return switch (b.operator()) {
      case "==", "!=", "<", "<=", ">", ">=" -> true;
      default -> false;
    };
  }

  private void logic(Expr.Binary b, boolean when, Out.Spot to) {
    boolean and = b.operator().equals("&&");
    if (and == when) {
      Out.Spot past = new Out.Spot();
      jump(b.left(), !when, past);
      jump(b.right(), when, to);
      out().place(past);
    } else {
      jump(b.left(), when, to);
      jump(b.right(), when, to);
    }
  }

  private void choose(Expr.Conditional c, boolean when, Out.Spot to) {
    Out.Spot otherwise = new Out.Spot();
    Out.Spot past = new Out.Spot();
    out().line(c.condition().line());
    jump(c.condition(), false, otherwise);
    out().line(c.whenTrue().line());
    jump(c.whenTrue(), when, to);
    out().jump(Op.GOTO, past);
    out().place(otherwise);
    out().line(c.whenFalse().line());
    jump(c.whenFalse(), when, to);
    out().place(past);
  }

  /** Conditions in the order of the jump instructions: eq ne lt ge gt le. */
  private static int condition(String operator, boolean when) {
    int condition =
        switch (operator) {
          case "==" -> EQ;
          case "!=" -> 1;
          case "<" -> 2;
          case ">=" -> 3;
          case ">" -> 4;
          default -> 5;
        };
    return when ? condition : condition ^ 1;
  }

  private void compare(Expr.Binary b, boolean when, Out.Spot to) {
    int condition = condition(b.operator(), when);
    Primitive type = b.operandType();
    if (type == null) {
      references(b, condition, to);
      return;
    }
    body.values().push(b.left(), type);
    boolean ints = type.isSmall() || type == Primitive.BOOLEAN;
    if (ints && isZero(b.right())) {
      out().jump(Op.IFEQ + condition, to);
      return;
    }
    body.values().push(b.right(), type);
    if (ints) {
      out().jump(Op.IF_ICMPEQ + condition, to);
      return;
    }
    boolean less = b.operator().startsWith("<");
    int compare =
        switch (type) {
          case LONG -> Op.LCMP;
          case FLOAT -> less ? Op.FCMPG : Op.FCMPL;
          default -> less ? Op.DCMPG : Op.DCMPL;
        };
    out().op(compare);
    out().jump(Op.IFEQ + condition, to);
  }

  private static boolean isZero(Expr e) {
    return e instanceof Expr.Const c && Integer.valueOf(0).equals(c.value());
  }

  private void references(Expr.Binary b, int condition, Out.Spot to) {
    body.values().push(b.left(), null);
    if (Relations.settled(b.right().type()) instanceof NullType
        && b.right() instanceof Expr.Const) {
      out().jump(condition == EQ ? Op.IFNULL : Op.IFNONNULL, to);
      return;
    }
    body.values().push(b.right(), null);
    out().jump(Op.IF_ACMPEQ + condition, to);
  }

  /** Pushes the condition as 0 or 1. */
  void value(Expr e) {
    Out.Spot otherwise = new Out.Spot();
    Out.Spot end = new Out.Spot();
    jump(e, false, otherwise);
    out().push(1);
    out().jump(Op.GOTO, end);
    out().place(otherwise);
    out().push(0);
    out().place(end);
  }

  /** Whether the statement can be left normally, for callers that only know this class. */
  static boolean isTrue(Expr e) {
    return Flow.completes(new dev.leash.source.tree.Stmt.Empty(0))
        && Boolean.TRUE.equals(constant(e));
  }
}
