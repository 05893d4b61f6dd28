package dev.leash.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The small words of the grammar: enumerations, operands, durations. */
final class Words {
  private Words() {}

  /** {@code run-loop} for {@code RUN_LOOP}. */
  static String spell(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> E parse(String key, String word, Class<E> type) throws Mistake {
    List<String> known = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      if (spell(constant).equals(word)) {
        return constant;
      }
      known.add(spell(constant));
    }
    throw new Mistake("'" + key + "=" + word + "': write one of " + String.join(", ", known));
  }

  /** {@code receiver} is 0, {@code result} -1, {@code arg1} 1. */
  static int operand(String key, String word, Map<String, Integer> extra) throws Mistake {
    Integer special = extra.get(word);
    if (special != null) {
      return special;
    }
    if (word.equals("receiver")) {
      return Row.RECEIVER;
    }
    if (word.equals("result")) {
      return Row.RESULT;
    }
    if (word.startsWith("arg") && word.length() > 3 && word.length() < 6) {
      int position = 0;
      for (int i = 3; i < word.length() && position >= 0; i++) {
        int digit = word.charAt(i) - '0';
        position = digit < 0 || digit > 9 ? -1 : position * 10 + digit;
      }
      if (position > 0) {
        return position;
      }
    }
    String also = extra.isEmpty() ? "" : ", or " + String.join(" or ", extra.keySet());
    throw new Mistake("'" + key + "=" + word + "': write receiver, result, arg1, arg2 …" + also);
  }

  /** {@code 300ms}, {@code 5s}, {@code 2min}; {@code forever} is positive infinity. */
  static double seconds(String word) throws Mistake {
    if (word.equals("forever")) {
      return Double.POSITIVE_INFINITY;
    }
    int digits = 0;
    while (digits < word.length()
        && (Character.isDigit(word.charAt(digits)) || word.charAt(digits) == '.')) {
      digits++;
    }
    double scale =
        switch (word.substring(digits)) {
          case "ms" -> 0.001;
          case "s" -> 1;
          case "min" -> 60;
          default -> 0;
        };
    try {
      if (scale > 0) {
        return Double.parseDouble(word.substring(0, digits)) * scale;
      }
    } catch (NumberFormatException e) {
      throw new Mistake("'" + word + "' is no duration; write 300ms, 5s or 2min");
    }
    throw new Mistake("'" + word + "' is no duration; write 300ms, 5s or 2min");
  }

  /** Parts between separators; none for an empty text. */
  static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int at = text.indexOf(separator, from);
      int to = at < 0 ? text.length() : at;
      parts.add(text.substring(from, to));
      from = to + 1;
    }
    return parts;
  }
}
