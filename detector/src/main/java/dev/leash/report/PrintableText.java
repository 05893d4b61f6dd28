package dev.leash.report;

/**
 * Makes text from class files and sources safe to show. Names in class files may hold any
 * character, so a hostile one could move a terminal's cursor, begin a line that looks like the
 * tool's own, or reverse what is read.
 */
final class PrintableText {
  private PrintableText() {}

  /**
   * One line of text: what cannot be shown safely, line ends included, becomes {@code \}{@code
   * uhhhh}.
   */
  static String oneLine(String text, boolean asciiOnly) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isUnsafe(text, i) || (asciiOnly && c > '~')) {
        appendEscape(out, c);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** The same for a finished JSON text, whose line ends are layout; the escapes are JSON's own. */
  static String json(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\n' && isUnsafe(text, i)) {
        appendEscape(out, c);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static void appendEscape(StringBuilder out, char c) {
    out.append("\\u");
    String hex = Integer.toHexString(c);
    out.append("0".repeat(4 - hex.length())).append(hex);
  }

  private static boolean isUnsafe(String text, int i) {
    char c = text.charAt(i);
    if (c >= ' ' && c <= '~') {
      return false;
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          // Bidirectional overrides and zero-width characters are of this type.
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
