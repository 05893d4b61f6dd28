package dev.leash.spotbugs;

import edu.umd.cs.findbugs.BugAnnotation;
import edu.umd.cs.findbugs.ClassAnnotation;
import edu.umd.cs.findbugs.SourceLineAnnotation;

/**
 * A line of source with words to it. Only source lines can carry the words: SpotBugs tells findings
 * apart by their strings, so that a baseline would forget a finding whose path or wording changes,
 * but not by their lines. What SpotBugs reads back from XML is the plain line; the words are in the
 * XML's messages.
 */
final class ToldLine extends SourceLineAnnotation {
  private static final long serialVersionUID = 1L;

  /**
   * The key that a pattern's message asks for the words with: one that a plain line knows, too, as
   * "line 7". Without a key SpotBugs' window asks in its own way.
   */
  static final String WORDS = "lineNumber";

  private final String inMessage;
  private final String inList;

  private ToldLine(Spot spot, String role, String inMessage, String inList) {
    super(spot.className(), spot.file(), spot.line(), spot.line(), -1, -1);
    setDescription(role);
    this.inMessage = inMessage;
    this.inList = inList;
  }

  /**
   * A place in a source file.
   *
   * @param className binary name
   * @param file simple name, or SpotBugs' word for an unknown one
   * @param line 1-based, or -1 if unknown
   */
  record Spot(String className, String file, int line) {
    /** From a finding's or step's place, where "" and 0 stand for unknown. */
    static Spot of(String className, String file, int line) {
      return new Spot(
          className, file.isEmpty() ? UNKNOWN_SOURCE_FILE : file, line <= 0 ? -1 : line);
    }

    private SourceLineAnnotation plain() {
      return new SourceLineAnnotation(className, file, line, line, -1, -1);
    }
  }

  /**
   * The finding's line: its words are the pattern's message, and in the list it is a plain line.
   */
  static ToldLine primary(Spot spot, String message) {
    return new ToldLine(spot, DEFAULT_ROLE, message, spot.plain().toString());
  }

  /** A line on the path: in the list its words come before its place. */
  static ToldLine step(Spot spot, String words) {
    String place = spot.plain().format("", null);
    return new ToldLine(spot, ROLE_PATH_CONTINUES, words, words + ": " + place);
  }

  /** Words on the finding as a whole; read back from XML they are gone, like any second mention. */
  static ToldLine advice(Spot spot, String words) {
    return new ToldLine(spot, DEFAULT_ROLE, words, words);
  }

  @Override
  public String format(String key, ClassAnnotation primaryClass) {
    return key.equals(WORDS) ? inMessage : super.format(key, primaryClass);
  }

  @Override
  public String toString() {
    return inList;
  }

  @Override
  public String toString(ClassAnnotation primaryClass) {
    return inList;
  }

  /** As for plain lines, and then by words: one line may have two steps. */
  @Override
  public int compareTo(BugAnnotation other) {
    int order = super.compareTo(other);
    return order == 0 && other instanceof ToldLine told ? inList.compareTo(told.inList) : order;
  }

  @Override
  public boolean equals(Object other) {
    boolean sameWords = !(other instanceof ToldLine told) || inList.equals(told.inList);
    return sameWords && super.equals(other);
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }
}
