package dev.leash.source.meaning;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.leash.source.tree.Expr;
import dev.leash.source.tree.LocalVar;
import dev.leash.source.tree.Pattern;
import dev.leash.source.types.ClassType;
import dev.leash.source.types.NullType;
import dev.leash.source.types.Primitive;
import dev.leash.source.types.Relations;
import dev.leash.source.types.Type;
import dev.leash.source.types.Unknown;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Operators: promotion, folding, conditionals, assignments (JLS 15.14 to 15.26). */
final class Operations {
  private final Attribution a;

  Operations(Attribution attribution) {
    a = attribution;
  }

  Expr binary(BinaryExpr b, Scope scope) {
    // Chains lean to the left and may be long: without recursion.
    Deque<BinaryExpr> chain = new ArrayDeque<>();
    Expression leftmost = b;
    while (leftmost instanceof BinaryExpr inner) {
      chain.push(inner);
      leftmost = inner.getLeft();
    }
    Expr left = a.expressions().read(leftmost, scope);
    while (!chain.isEmpty()) {
      BinaryExpr next = chain.pop();
      String operator = next.getOperator().asString();
      Scope inside = scope;
      if (operator.equals("&&") || operator.equals("||")) {
        inside = Bindings.in(scope, left, operator.equals("&&"));
      }
      Expr right = a.expressions().read(next.getRight(), inside);
      left = binary(operator, left, right, a.lines().between(next.getLeft(), next.getRight()));
    }
    return left;
  }

  private Expr binary(String operator, Expr left, Expr right, int line) {
    Type leftType = Relations.settled(left.type());
    Type rightType = Relations.settled(right.type());
    Primitive x = a.relations().unboxed(leftType);
    Primitive y = a.relations().unboxed(rightType);
    return switch (operator) {
      case "+" ->
          a.relations().isString(leftType) || a.relations().isString(rightType)
              ? concatenation(left, right, line)
              : arithmetic(operator, left, right, x, y, line);
      case "-", "*", "/", "%" -> arithmetic(operator, left, right, x, y, line);
      case "<<", ">>", ">>>" -> shift(operator, left, right, x, y, line);
      case "<", "<=", ">", ">=" -> comparison(operator, left, right, x, y, line);
      case "==", "!=" ->
          leftType.isPrimitive() || rightType.isPrimitive()
              ? comparison(operator, left, right, x, y, line)
              : sameReference(operator, left, right, line);
      case "&&", "||" -> logic(operator, left, right, line);
      default ->
          x == Primitive.BOOLEAN && y == Primitive.BOOLEAN
              ? logic(operator, left, right, line)
              : arithmetic(operator, left, right, x, y, line);
    };
  }

  private static Expr sameReference(String operator, Expr left, Expr right, int line) {
    Object c = Constants.value(left);
    Object d = Constants.value(right);
    if (c instanceof String && d instanceof String) {
      int value = c.equals(d) == operator.equals("==") ? 1 : 0;
      return new Expr.Const(value, Primitive.BOOLEAN, line);
    }
    return new Expr.Binary(operator, left, right, null, Primitive.BOOLEAN, line);
  }

  private Expr logic(String operator, Expr left, Expr right, int line) {
    return fold(operator, left, right, Primitive.BOOLEAN, Primitive.BOOLEAN, line);
  }

  private Expr concatenation(Expr left, Expr right, int line) {
    Object x = Constants.value(left);
    Object y = Constants.value(right);
    if (x != null && y != null) {
      String text = Constants.text(x, left.type()) + Constants.text(y, right.type());
      return new Expr.Const(text, a.world().string(), line);
    }
    return new Expr.Binary("+", left, right, null, a.world().string(), line);
  }

  private Expr arithmetic(
      String operator, Expr left, Expr right, Primitive x, Primitive y, int line) {
    if (x == null || y == null) return unresolved(operator, left, right, line);
    Primitive promoted = promoted(x, y);
    return fold(operator, left, right, promoted, promoted, line);
  }

  private Expr comparison(
      String operator, Expr left, Expr right, Primitive x, Primitive y, int line) {
    if (x == null || y == null) return unresolvedTest(operator, left, right, line);
    Primitive operands =
        x == Primitive.BOOLEAN && y == Primitive.BOOLEAN ? Primitive.BOOLEAN : promoted(x, y);
    return fold(operator, left, right, operands, Primitive.BOOLEAN, line);
  }

  private static Expr unresolved(String operator, Expr left, Expr right, int line) {
    return Expressions.unresolved("operands of " + operator, List.of(left, right), line);
  }

  private static Expr unresolvedTest(String operator, Expr left, Expr right, int line) {
    return new Expr.Unresolved(
        "operands of " + operator, List.of(left, right), Primitive.BOOLEAN, line);
  }

  private Expr shift(String operator, Expr left, Expr right, Primitive x, Primitive y, int line) {
    if (x == null || y == null) return unresolved(operator, left, right, line);
    Primitive type = promoted(x, Primitive.INT);
    Object c = Constants.convert(Constants.value(left), type);
    Object d = Constants.convert(Constants.value(right), Primitive.INT);
    Object shift = type == Primitive.LONG && d != null ? ((Integer) d).longValue() : d;
    Object value = c == null || d == null ? null : Constants.binary(operator, c, shift);
    if (value != null) return new Expr.Const(value, type, line);
    return new Expr.Binary(operator, left, right, type, type, line);
  }

  private static Expr fold(
      String operator, Expr left, Expr right, Primitive operands, Type type, int line) {
    Object c = Constants.convert(Constants.value(left), operands);
    Object d = Constants.convert(Constants.value(right), operands);
    Object value = c == null || d == null ? null : Constants.binary(operator, c, d);
    if (value != null) return new Expr.Const(value, type, line);
    return new Expr.Binary(operator, left, right, operands, type, line);
  }

  /** Binary numeric promotion (JLS 5.6). */
  static Primitive promoted(Primitive x, Primitive y) {
    if (x == Primitive.DOUBLE || y == Primitive.DOUBLE) return Primitive.DOUBLE;
    if (x == Primitive.FLOAT || y == Primitive.FLOAT) return Primitive.FLOAT;
    if (x == Primitive.LONG || y == Primitive.LONG) return Primitive.LONG;
    return Primitive.INT;
  }

  Expr unary(UnaryExpr u, Scope scope) {
    String operator = u.getOperator().asString();
    int line = a.lines().of(u);
    boolean step = operator.equals("++") || operator.equals("--");
    if (operator.equals("-") && isSmallest(u.getExpression())) {
      return u.getExpression() instanceof LongLiteralExpr
          ? new Expr.Const(Long.MIN_VALUE, Primitive.LONG, line)
          : new Expr.Const(Integer.MIN_VALUE, Primitive.INT, line);
    }
    Expr operand = a.expressions().read(u.getExpression(), scope);
    Primitive type = a.relations().unboxed(operand.type());
    if (type == null) {
      Type result = operator.equals("!") ? Primitive.BOOLEAN : Unknown.ANY;
      return new Expr.Unresolved("operand of " + operator, List.of(operand), result, line);
    }
    if (step) {
      Expr one = new Expr.Const(1, Primitive.INT, line);
      String sign = operator.substring(1);
      Primitive operands = promoted(type, Primitive.INT);
      return new Expr.Update(sign, operand, one, operands, u.isPrefix(), true, line);
    }
    Primitive result = type == Primitive.BOOLEAN ? type : promoted(type, Primitive.INT);
    Object value = Constants.convert(Constants.value(operand), result);
    Object folded = value == null ? null : Constants.unary(operator, value);
    if (folded != null) return new Expr.Const(folded, result, line);
    return new Expr.Unary(operator, operand, result, line);
  }

  private static boolean isSmallest(Expression e) {
    if (e instanceof LongLiteralExpr l) {
      return l.getValue().replace("_", "").equalsIgnoreCase("9223372036854775808L");
    }
    return e instanceof IntegerLiteralExpr i && i.getValue().replace("_", "").equals("2147483648");
  }

  Expr assign(AssignExpr s, Scope scope) {
    int line = a.lines().between(s.getTarget(), s.getValue());
    Expr target = a.expressions().read(s.getTarget(), scope);
    Type wanted = target.type().isUnknown() ? null : target.type();
    if (s.getOperator() == AssignExpr.Operator.ASSIGN) {
      Expr value = a.expressions().read(s.getValue(), scope, wanted, null);
      if (!isVariable(target)) {
        return Expressions.unresolved("assignment", List.of(target, value), line);
      }
      return new Expr.Assign(target, value, line);
    }
    Expr value = a.expressions().read(s.getValue(), scope);
    String operator = s.getOperator().asString();
    operator = operator.substring(0, operator.length() - 1);
    Primitive x = a.relations().unboxed(target.type());
    Primitive y = a.relations().unboxed(value.type());
    boolean text = operator.equals("+") && a.relations().isString(target.type());
    if (!isVariable(target) || (!text && (x == null || y == null))) {
      return Expressions.unresolved("assignment", List.of(target, value), line);
    }
    Primitive operands = null;
    if (!text) {
      boolean shift = operator.startsWith("<") || operator.startsWith(">");
      operands = shift ? promoted(x, Primitive.INT) : promoted(x, y);
      if (x == Primitive.BOOLEAN) operands = Primitive.BOOLEAN;
    }
    return new Expr.Update(operator, target, value, operands, true, false, line);
  }

  private static boolean isVariable(Expr target) {
    return target instanceof Expr.Local
        || target instanceof Expr.Field
        || target instanceof Expr.Index
        || (target instanceof Expr.Sequence s && isVariable(s.value()));
  }

  Expr conditional(ConditionalExpr c, Scope scope, Type target, Pending pending) {
    int line = a.lines().of(c);
    Expr condition = a.expressions().read(c.getCondition(), scope);
    Scope left = Bindings.in(scope, condition, true);
    Scope right = Bindings.in(scope, condition, false);
    Type wanted = target == null || target.isPrimitive() ? null : target;
    Expr whenTrue = a.expressions().read(c.getThenExpr(), left, wanted, pending);
    Expr whenFalse = a.expressions().read(c.getElseExpr(), right, wanted, pending);
    Type type = conditionalType(whenTrue, whenFalse, wanted);
    Object test = Constants.value(condition);
    Object x = Constants.value(whenTrue);
    Object y = Constants.value(whenFalse);
    if (test != null && x != null && y != null) {
      Object value = Constants.convert(test.equals(1) ? x : y, type);
      if (value != null) return new Expr.Const(value, type, line);
    }
    return new Expr.Conditional(condition, whenTrue, whenFalse, type, line);
  }

  /** JLS 15.25. */
  Type conditionalType(Expr left, Expr right, Type target) {
    Type x = Relations.settled(left.type());
    Type y = Relations.settled(right.type());
    if (x.isUnknown())
      return y instanceof NullType ? x : target != null ? target : y.isPrimitive() ? x : y;
    if (y.isUnknown())
      return target != null ? target : x.isPrimitive() || x instanceof NullType ? y : x;
    Primitive p = a.relations().unboxed(x);
    Primitive q = a.relations().unboxed(y);
    if (p != null && q != null && !(x instanceof NullType) && !(y instanceof NullType)) {
      if (x.equals(y)) return x;
      if (p == q) return p;
      if (p.isNumeric() && q.isNumeric()) return numeric(left, right, p, q);
    }
    if (target != null) return target;
    if (x instanceof NullType) return a.relations().boxed(y);
    if (y instanceof NullType) return a.relations().boxed(x);
    return a.relations().lub(List.of(x, y));
  }

  private static Type numeric(Expr left, Expr right, Primitive p, Primitive q) {
    if (fits(right, p) && q == Primitive.INT) return p;
    if (fits(left, q) && p == Primitive.INT) return q;
    boolean bytes = p == Primitive.BYTE && q == Primitive.SHORT;
    if (bytes || (p == Primitive.SHORT && q == Primitive.BYTE)) return Primitive.SHORT;
    return promoted(p, q);
  }

  /** Whether the expression is an int constant that the small type can hold. */
  private static boolean fits(Expr e, Primitive type) {
    boolean small = type == Primitive.BYTE || type == Primitive.SHORT || type == Primitive.CHAR;
    return small && Constants.value(e) instanceof Integer i && i.equals(Constants.convert(i, type));
  }

  Expr instanceOf(InstanceOfExpr i, Scope scope) {
    Expr operand = a.expressions().read(i.getExpression(), scope);
    int line = Lines.begin(i);
    if (i.getPattern().isPresent()) {
      Pattern pattern = Patterns.read(a, i.getPattern().get(), operand.type(), scope);
      if (pattern == null) {
        return new Expr.Unresolved("pattern", List.of(operand), Primitive.BOOLEAN, line);
      }
      return new Expr.InstanceOf(operand, pattern, line);
    }
    Type type = TypeReader.read(i.getType(), scope);
    return new Expr.InstanceOf(operand, new Pattern.Typed(type, null), line);
  }

  /** The variable as something new to declare. */
  static LocalVar variable(String name, Type type, Scope scope) {
    return new LocalVar(name, type, scope.frame);
  }

  /** Whether the type is a class that can be extended no more. */
  static boolean isClass(Type type) {
    return type instanceof ClassType;
  }
}
