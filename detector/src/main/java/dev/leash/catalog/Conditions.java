package dev.leash.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The two attribute values with a grammar of their own: {@code bound=} and {@code when=}. */
final class Conditions {
  private Conditions() {}

  /**
   * {@code none}, a duration, {@code arg2;ms;0=forever}, or {@code
   * java.net.Socket#setSoTimeout(int);ms;0=forever;default=forever}.
   */
  static Row.Bound bound(String text, Spelling spelling) throws Mistake {
    if (text.equals("none")) {
      return new Row.Bound.None();
    }
    List<String> parts = Words.split(text, ';');
    String head = parts.isEmpty() ? "" : parts.get(0);
    if (parts.size() == 1 && !head.startsWith("arg") && head.indexOf('#') < 0) {
      return new Row.Bound.Seconds(Words.seconds(head));
    }
    if (parts.size() == 1) {
      throw new Mistake("'bound=" + text + "' lacks a unit; write arg1;ms or arg1;unit");
    }
    Row.Unit unit = unit(parts.get(1));
    boolean zero = false;
    boolean negative = false;
    double otherwise = Double.NaN;
    int argument = 1;
    for (String option : parts.subList(2, parts.size())) {
      switch (option) {
        case "0=forever" -> zero = true;
        case "negative=forever" -> negative = true;
        case "argument=2" -> argument = 2;
        default -> {
          if (!option.startsWith("default=")) {
            throw new Mistake(
                "'"
                    + option
                    + "' in 'bound=': write 0=forever, negative=forever, argument=2 or default=5s");
          }
          otherwise = Words.seconds(option.substring("default=".length()));
        }
      }
    }
    if (head.indexOf('#') < 0) {
      return new Row.Bound.Argument(Words.operand("bound", head, Map.of()), unit, zero, negative);
    }
    if (Double.isNaN(otherwise)) {
      throw new Mistake("'bound=" + text + "' names setters; add default=forever or default=5s");
    }
    List<Signature> setters = new ArrayList<>();
    for (String setter : Words.split(head, '|')) {
      setters.add(spelling.signature(setter));
    }
    return new Row.Bound.Setter(List.copyOf(setters), argument, unit, zero, negative, otherwise);
  }

  private static Row.Unit unit(String word) throws Mistake {
    return switch (word) {
      case "ns" -> Row.Unit.NANOSECONDS;
      case "us" -> Row.Unit.MICROSECONDS;
      case "ms" -> Row.Unit.MILLISECONDS;
      case "s" -> Row.Unit.SECONDS;
      case "unit" -> Row.Unit.TIME_UNIT;
      case "object" -> Row.Unit.OBJECT;
      default ->
          throw new Mistake("'" + word + "' is no unit; write ns, us, ms, s, unit or object");
    };
  }

  /** {@code arg1==true}, {@code arg2!=null}, {@code arg1==a.B#NAME|a.B#name()}. */
  static Row.Guard guard(String text, Spelling spelling) throws Mistake {
    int equals = text.indexOf("==");
    int differs = text.indexOf("!=");
    boolean negated = differs >= 0 && (equals < 0 || differs < equals);
    int at = negated ? differs : equals;
    if (at < 0) {
      throw new Mistake("'when=" + text + "': write arg1==true or arg1!=null");
    }
    List<String> values = new ArrayList<>();
    for (String value : Words.split(text.substring(at + 2), '|')) {
      values.add(value(value, spelling));
    }
    if (values.isEmpty()) {
      throw new Mistake("'when=" + text + "' compares with nothing");
    }
    int operand = Words.operand("when", text.substring(0, at), Map.of());
    return new Row.Guard(operand, List.copyOf(values), negated);
  }

  private static String value(String text, Spelling spelling) throws Mistake {
    boolean word = text.equals("true") || text.equals("false") || text.equals("null");
    boolean number =
        !text.isEmpty() && (Character.isDigit(text.charAt(0)) || text.charAt(0) == '-');
    boolean string = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    if (word || number || string) {
      return text;
    }
    if (text.indexOf('#') < 0) {
      throw new Mistake(
          "'"
              + text
              + "' in 'when=': write true, false, null, a number, \"text\", a.B#FIELD or"
              + " a.B#call()");
    }
    Signature signature = spelling.signature(text);
    String suffix = signature.isField() ? "" : "()";
    return signature.owner() + "#" + signature.name() + suffix;
  }
}
