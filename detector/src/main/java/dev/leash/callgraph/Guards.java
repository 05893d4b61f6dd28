package dev.leash.callgraph;

import dev.leash.catalog.Row;

/** Decides catalogue conditions on operands. */
public final class Guards {
  private Guards() {}

  /** Whether the condition can hold in this call; true where nothing is known. */
  public static boolean mayHold(Row.Guard guard, CallEvent event, Apis apis) {
    return decide(guard, event.operand(guard.operand()));
  }

  /**
   * Whether the condition picks this row among alternatives: one of its values is certainly among
   * the operand's, or, negated, something else may be.
   */
  static boolean chooses(Row.Guard guard, Value operand) {
    for (Origin o : operand.origins()) {
      boolean certainly = Boolean.TRUE.equals(matches(guard, o));
      if (certainly != guard.negated()) return true;
    }
    return false;
  }

  /** Whether the condition certainly holds: the operand is one of the values and nothing else. */
  public static boolean holds(Row.Guard guard, Value operand) {
    if (operand.isNone()) return false;
    for (Origin o : operand.origins()) {
      Boolean m = matches(guard, o);
      if (m == null || m == guard.negated()) return false;
    }
    return true;
  }

  private static boolean decide(Row.Guard guard, Value operand) {
    for (Origin o : operand.origins()) {
      Boolean m = matches(guard, o);
      if (m == null || m != guard.negated()) return true;
    }
    return operand.isNone();
  }

  /** Whether the origin is one of the guard's values; null if that cannot be told. */
  private static Boolean matches(Row.Guard guard, Origin o) {
    boolean any = false;
    boolean unsure = false;
    for (String v : guard.values()) {
      Boolean m = matches(v, o);
      if (m == null) unsure = true;
      else any |= m;
    }
    return any ? Boolean.TRUE : unsure ? null : Boolean.FALSE;
  }

  private static Boolean matches(String value, Origin o) {
    if (o instanceof Origin.Constant c) return constant(value, c.value());
    if (o instanceof Origin.StaticField f) {
      return value.equals(f.field().owner() + '#' + f.field().name());
    }
    if (o instanceof Origin.Result r) {
      return value.equals(r.api().owner() + '#' + r.api().name() + "()");
    }
    if (o instanceof Origin.Unknown u) {
      if (!(u.from() instanceof Origin.Provenance.CallSite c)) return null;
      return value.equals(c.api().owner() + '#' + c.api().name() + "()");
    }
    return Boolean.FALSE;
  }

  private static boolean constant(String value, Object constant) {
    if (constant == null) return value.equals("null");
    if (constant instanceof Integer i) {
      return switch (value) {
        case "true" -> i != 0;
        case "false" -> i == 0;
        default -> value.equals(String.valueOf(i));
      };
    }
    if (constant instanceof String s) return text(value, s);
    return value.equals(String.valueOf(constant));
  }

  /** A text in quotes; one that ends with an asterisk stands for all that begin like it. */
  private static boolean text(String value, String constant) {
    if (value.length() > 2 && value.endsWith("*\"")) {
      return value.startsWith("\"") && constant.startsWith(value.substring(1, value.length() - 2));
    }
    return value.equals('"' + constant + '"');
  }
}
