package dev.leash.report;

import dev.leash.ir.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Shows lines of source with what they are about underlined. */
final class CodeFrame {
  private static final int WIDEST_CODE = 140;

  /** Of what takes more lines the first and the last are shown. */
  private static final int MOST_LINES = 5;

  private static final String TAB = "    ";

  private final List<String> source;
  private final Function<String, String> clean;

  /**
   * @param source the file's lines
   * @param clean makes a line safe to show
   */
  CodeFrame(List<String> source, Function<String, String> clean) {
    this.source = source;
    this.clean = clean;
  }

  /** Empty if the place is not in the file. */
  List<String> lines(Place place) {
    int last = place.exact() ? place.endLine() : place.line();
    if (place.line() < 1 || last > source.size()) return List.of();
    int width = String.valueOf(last).length();
    boolean all = last - place.line() < MOST_LINES;
    List<String> shown = new ArrayList<>();
    for (int line = place.line(); line <= last; line++) {
      if (!all && line == place.line() + MOST_LINES / 2) {
        shown.add("   " + " ".repeat(width) + " | ...");
        line = last - 1;
      }
      String number = String.valueOf(line);
      String text = source.get(line - 1);
      int from = line == place.line() && place.exact() ? place.column() - 1 : indent(text);
      int to =
          line == last && place.exact() ? place.endColumn() - 1 : text.stripTrailing().length();
      shown.add("   " + " ".repeat(width - number.length()) + number + " | " + visible(text));
      underline(text, from, to).ifPresent(u -> shown.add("   " + " ".repeat(width) + " | " + u));
    }
    return shown;
  }

  /** Blanks and carets below the visible form of the characters. */
  private Optional<String> underline(String text, int from, int to) {
    int end = Math.min(to, text.length());
    if (from < 0 || from >= end) return Optional.empty();
    int begin = shown(text.substring(0, from)).length();
    int length = shown(text.substring(0, end)).length() - begin;
    int most = WIDEST_CODE - begin;
    if (most <= 0) return Optional.empty();
    return Optional.of(" ".repeat(begin) + "^".repeat(Math.max(1, Math.min(length, most))));
  }

  private String visible(String text) {
    String all = shown(text.stripTrailing());
    return all.length() > WIDEST_CODE ? all.substring(0, WIDEST_CODE) + " ..." : all;
  }

  private String shown(String text) {
    return clean.apply(text.replace("\t", TAB));
  }

  private static int indent(String text) {
    int indent = 0;
    while (indent < text.length() && Character.isWhitespace(text.charAt(indent))) {
      indent++;
    }
    return indent;
  }
}
