package dev.leash.fix;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of code with gaps: {@code $name} stands for what is put in, {@code {a.b.C}} for the name
 * of a class as the file can write it.
 */
record Template(String text) {
  private static final Pattern GAP = Pattern.compile("\\$(\\w+)|\\{([\\w.]+)}");

  /**
   * The code.
   *
   * @param gaps what to put in for each name
   * @throws IllegalArgumentException if a name has nothing
   */
  String fill(Draft draft, Map<String, String> gaps) {
    Matcher m = GAP.matcher(text);
    StringBuilder out = new StringBuilder();
    while (m.find()) {
      String with = m.group(1) == null ? draft.type(m.group(2)) : gaps.get(m.group(1));
      if (with == null) throw new IllegalArgumentException("nothing for $" + m.group(1));
      m.appendReplacement(out, Matcher.quoteReplacement(with));
    }
    return m.appendTail(out).toString();
  }
}
