package dev.leash.source.meaning;

import dev.leash.ir.Instruction.ClassLiteral;
import dev.leash.source.tree.Expr;
import dev.leash.source.types.Primitive;
import dev.leash.source.types.Relations;
import dev.leash.source.types.Type;

/** Constant expressions (JLS 15.29). Small types and boolean are Integers. */
final class Constants {
  private Constants() {}

  /** The constant's value, or null if the expression is none. */
  static Object value(Expr e) {
    if (!(e instanceof Expr.Const c) || c.value() instanceof ClassLiteral) return null;
    return c.value();
  }

  /** The value as the type has it; null if it cannot be converted. */
  static Object convert(Object value, Type unsettled) {
    Type type = Relations.settled(unsettled);
    if (value == null) return null;
    if (value instanceof String) return type.isPrimitive() ? null : value;
    if (!(type instanceof Primitive p)) return null;
    Number n = (Number) value;
    return switch (p) {
      case BOOLEAN -> n instanceof Integer ? n : null;
      case BYTE -> (int) (byte) toInt(n);
      case SHORT -> (int) (short) toInt(n);
      case CHAR -> (int) (char) toInt(n);
      case INT -> toInt(n);
      case LONG ->
          n instanceof Float || n instanceof Double ? (Object) n.longValue() : n.longValue();
      case FLOAT -> n.floatValue();
      case DOUBLE -> n.doubleValue();
      case VOID -> null;
    };
  }

  private static int toInt(Number n) {
    if (n instanceof Float || n instanceof Double) return n.intValue();
    return (int) n.longValue();
  }

  static Object unary(String operator, Object value) {
    return switch (operator) {
      case "!" -> (Integer) value == 0 ? 1 : 0;
      case "+" -> value;
      case "-" -> negated(value);
      case "~" -> value instanceof Integer i ? (Object) ~i : value instanceof Long l ? ~l : null;
      default -> null;
    };
  }

  private static Object negated(Object value) {
    if (value instanceof Integer i) return -i;
    if (value instanceof Long l) return -l;
    if (value instanceof Float f) return -f;
    return value instanceof Double d ? -d : null;
  }

  /** The operation's value; both operands are of the operand type already. */
  static Object binary(String operator, Object a, Object b) {
    if (a instanceof Integer x && b instanceof Integer y) return ints(operator, x, y);
    if (a instanceof Long x && b instanceof Number y) return longs(operator, x, y.longValue());
    if (a instanceof Float x && b instanceof Float y) return floats(operator, x, y);
    if (a instanceof Double x && b instanceof Double y) return doubles(operator, x, y);
    return null;
  }

  private static Object ints(String operator, int x, int y) {
    return switch (operator) {
      case "+" -> x + y;
      case "-" -> x - y;
      case "*" -> x * y;
      case "/" -> y == 0 ? null : (Object) (x / y);
      case "%" -> y == 0 ? null : (Object) (x % y);
      case "<<" -> x << y;
      case ">>" -> x >> y;
      case ">>>" -> x >>> y;
      case "&" -> x & y;
      case "|" -> x | y;
      case "^" -> x ^ y;
      case "&&" -> x & y;
      case "||" -> x | y;
      default -> compared(operator, Integer.compare(x, y));
    };
  }

  private static Object longs(String operator, long x, long y) {
    return switch (operator) {
      case "+" -> x + y;
      case "-" -> x - y;
      case "*" -> x * y;
      case "/" -> y == 0 ? null : (Object) (x / y);
      case "%" -> y == 0 ? null : (Object) (x % y);
      case "<<" -> x << y;
      case ">>" -> x >> y;
      case ">>>" -> x >>> y;
      case "&" -> x & y;
      case "|" -> x | y;
      case "^" -> x ^ y;
      default -> compared(operator, Long.compare(x, y));
    };
  }

  private static Object floats(String operator, float x, float y) {
    return switch (operator) {
      case "+" -> x + y;
      case "-" -> x - y;
      case "*" -> x * y;
      case "/" -> x / y;
      case "%" -> x % y;
      default -> compared(operator, x, y);
    };
  }

  private static Object doubles(String operator, double x, double y) {
    return switch (operator) {
      case "+" -> x + y;
      case "-" -> x - y;
      case "*" -> x * y;
      case "/" -> x / y;
      case "%" -> x % y;
      default -> compared(operator, x, y);
    };
  }

  private static Object compared(String operator, int order) {
    return compared(operator, (double) order, 0.0);
  }

  private static Object compared(String operator, double x, double y) {
    return switch (operator) {
      case "==" -> x == y ? 1 : 0;
      case "!=" -> x != y ? 1 : 0;
      case "<" -> x < y ? 1 : 0;
      case "<=" -> x <= y ? 1 : 0;
      case ">" -> x > y ? 1 : 0;
      case ">=" -> x >= y ? 1 : 0;
      default -> null;
    };
  }

  /** The constant's text in a concatenation. */
  static String text(Object value, Type type) {
    if (Relations.settled(type) == Primitive.BOOLEAN)
      return (Integer) value == 0 ? "false" : "true";
    if (Relations.settled(type) == Primitive.CHAR) {
      return String.valueOf((char) (int) (Integer) value);
    }
    return String.valueOf(value);
  }
}
