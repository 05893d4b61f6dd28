package dev.leash.fix;

import java.util.ArrayList;
import java.util.List;

/** Makes edits. */
public final class Edits {
  private Edits() {}

  /**
   * The text after the edits; the same edit, wanted twice, is made once.
   *
   * @param edits none overlapping another
   */
  public static String apply(String text, List<Edit> edits) {
    List<Edit> sorted = new ArrayList<>(edits.stream().distinct().sorted().toList());
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Edit e : sorted) {
      if (e.begin() < at) throw new IllegalArgumentException("edits overlap at " + e.place());
      out.append(text, at, e.begin()).append(e.text());
      at = e.end();
    }
    return out.append(text, at, text.length()).toString();
  }
}
