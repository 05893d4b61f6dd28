package dev.leash.ir;

/**
 * Where in a source file something stands. Lines and columns count from 1, columns in UTF-16 units;
 * 0 means unknown (class files carry lines only, and not always those). The end column is that of
 * the character after the last. The file is that of the class the body belongs to ({@link
 * ClassShape#sourceFile()}).
 */
public record Place(int line, int column, int endLine, int endColumn) {
  public static final Place UNKNOWN = new Place(0, 0, 0, 0);

  /** Whether the columns are known. */
  public boolean exact() {
    return column > 0;
  }

  public static Place ofLine(int line) {
    return line <= 0 ? UNKNOWN : new Place(line, 0, line, 0);
  }
}
