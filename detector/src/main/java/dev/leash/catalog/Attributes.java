package dev.leash.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The {@code key=value} part of a row, its quotes removed, and typed access to it. */
final class Attributes {
  private final Map<String, String> values;
  private final String reason;
  private final Spelling spelling;

  private Attributes(Map<String, String> values, String reason, Spelling spelling) {
    this.values = values;
    this.reason = reason;
    this.spelling = spelling;
  }

  /**
   * @param text what follows the signature
   * @param defaults values that hold where {@code text} gives none
   */
  static Attributes parse(String text, Map<String, String> defaults, Spelling spelling)
      throws Mistake {
    Map<String, String> values = new HashMap<>(defaults);
    Map<String, String> own = new LinkedHashMap<>();
    String reason = "";
    int i = 0;
    while (i < text.length()) {
      if (text.charAt(i) == ' ') {
        i++;
        continue;
      }
      if (text.charAt(i) == '@') {
        reason = text.substring(i + 1).trim();
        break;
      }
      int end = tokenEnd(text, i);
      String token = text.substring(i, end);
      int equals = token.indexOf('=');
      String key = equals < 0 ? token : token.substring(0, equals);
      String value = equals < 0 ? "yes" : unquote(token.substring(equals + 1));
      if (own.put(key, value) != null) {
        throw new Mistake("'" + key + "' is given twice");
      }
      i = end;
    }
    values.putAll(own);
    return new Attributes(values, reason, spelling);
  }

  private static int tokenEnd(String text, int from) throws Mistake {
    boolean quoted = false;
    int i = from;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ' ' && !quoted) {
        break;
      }
    }
    if (quoted) {
      throw new Mistake("a quote is not closed: " + text.substring(from));
    }
    return i;
  }

  private static String unquote(String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted && value.indexOf('"', 1) == value.length() - 1
        ? value.substring(1, value.length() - 1)
        : value;
  }

  Map<String, String> values() {
    return new TreeMap<>(values);
  }

  /** What stands after {@code @}, or "". */
  String reason() {
    return reason;
  }

  String text(String key) {
    return values.getOrDefault(key, "");
  }

  String required(String key) throws Mistake {
    String value = values.get(key);
    if (value == null) {
      throw new Mistake("'" + key + "=' is missing");
    }
    return value;
  }

  boolean flag(String key) throws Mistake {
    String value = values.getOrDefault(key, "no");
    return switch (value) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new Mistake("'" + key + "=" + value + "': write yes or no");
    };
  }

  <E extends Enum<E>> E word(String key, Class<E> type) throws Mistake {
    return Words.parse(key, required(key), type);
  }

  <E extends Enum<E>> E word(String key, Class<E> type, E otherwise) throws Mistake {
    return values.containsKey(key) ? word(key, type) : otherwise;
  }

  /** Constants separated by {@code |}; empty if the key is not there. */
  <E extends Enum<E>> List<E> words(String key, Class<E> type) throws Mistake {
    List<E> found = new ArrayList<>();
    for (String word : Words.split(text(key), '|')) {
      found.add(Words.parse(key, word, type));
    }
    return List.copyOf(found);
  }

  /**
   * Operand position: {@code receiver}, {@code result}, {@code arg1}, …; or one of the extra words.
   */
  int operand(String key, Map<String, Integer> extra) throws Mistake {
    return Words.operand(key, required(key), extra);
  }

  int operand(String key, int otherwise) throws Mistake {
    return values.containsKey(key) ? operand(key, Map.of()) : otherwise;
  }

  double seconds(String key) throws Mistake {
    return values.containsKey(key) ? Words.seconds(values.get(key)) : 0;
  }

  /** Signatures separated by {@code |}. */
  List<Signature> signatures(String key) throws Mistake {
    List<Signature> signatures = new ArrayList<>();
    for (String spelled : Words.split(text(key), '|')) {
      signatures.add(spelling.signature(spelled));
    }
    return List.copyOf(signatures);
  }

  /** Methods of no particular class, separated by {@code |}. */
  List<String> members(String key) throws Mistake {
    List<String> members = new ArrayList<>();
    for (String spelled : Words.split(text(key), '|')) {
      members.add(spelling.member(spelled));
    }
    return List.copyOf(members);
  }

  Row.Guard guard(String key) throws Mistake {
    return values.containsKey(key) ? Conditions.guard(values.get(key), spelling) : null;
  }

  Row.Bound bound(String key) throws Mistake {
    return Conditions.bound(values.getOrDefault(key, "none"), spelling);
  }
}
