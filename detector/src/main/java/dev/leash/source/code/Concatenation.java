package dev.leash.source.code;

import dev.leash.ir.MethodRef;
import dev.leash.source.tree.Expr;
import dev.leash.source.types.Erasure;
import dev.leash.source.types.NullType;
import dev.leash.source.types.Relations;
import dev.leash.source.types.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** String concatenation as one dynamic call, its constants in the recipe. */
final class Concatenation {
  /** So many values the run time takes at once. */
  private static final int MOST = 200;

  private static final MethodRef BOOTSTRAP =
      new MethodRef(
          "java/lang/invoke/StringConcatFactory",
          "makeConcatWithConstants",
          "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;"
              + "Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/invoke/CallSite;");

  private static final MethodRef VALUE_OF =
      new MethodRef("java/lang/String", "valueOf", "(Ljava/lang/Object;)Ljava/lang/String;");

  private final Body body;

  Concatenation(Body body) {
    this.body = body;
  }

  Type push(Expr.Binary b) {
    List<Expr> parts = new ArrayList<>();
    Expr left = b;
    while (left instanceof Expr.Binary x && isConcatenation(x)) {
      parts.add(x.right());
      left = x.left();
    }
    parts.add(left);
    Collections.reverse(parts);
    List<Expr> flat = new ArrayList<>();
    for (Expr part : parts) flatten(part, flat);
    boolean first = true;
    List<Type> types = new ArrayList<>();
    for (Expr part : flat) {
      if (part instanceof Expr.Const c && c.value() != null && !isClass(c)) continue;
      types.add(operand(part));
      if (types.size() == MOST) {
        join(types, b.line());
        types.clear();
        types.add(body.project().world().string());
        first = false;
      }
    }
    if (first || types.size() > 1) join(types, b.line());
    return body.project().world().string();
  }

  private static boolean isClass(Expr.Const c) {
    return c.value() instanceof dev.leash.ir.Instruction.ClassLiteral;
  }

  private static boolean isConcatenation(Expr.Binary x) {
    return x.operandType() == null && x.operator().equals("+");
  }

  private void flatten(Expr part, List<Expr> flat) {
    if (!(part instanceof Expr.Binary b && isConcatenation(b))) {
      flat.add(part);
      return;
    }
    flatten(b.left(), flat);
    flatten(b.right(), flat);
  }

  /** Pushes a value that takes part, a string as such and other references as they come. */
  Type operand(Expr part) {
    Type type = Relations.settled(part.type());
    if (body.relations().isString(type)) {
      body.values().push(part, type);
      return type;
    }
    Type onStack = body.values().raw(part);
    boolean asIs =
        onStack.isPrimitive()
            || onStack instanceof NullType
            || body.relations().unboxed(onStack) != null;
    if (asIs) return onStack;
    // Turned into a string at once, so that later operands cannot change it.
    body.out().call(Op.INVOKESTATIC, VALUE_OF, false);
    return body.project().world().string();
  }

  /** Joins the values on the stack. */
  void join(List<Type> types, int line) {
    String descriptor = Erasure.descriptor(types, body.project().world().string());
    body.out().dynamic("makeConcatWithConstants", descriptor, BOOTSTRAP);
  }
}
