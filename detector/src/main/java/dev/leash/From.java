package dev.leash;

import java.util.Locale;

/** What the module's code is read from. */
public enum From {
  /**
   * Class files if there are any and no Java source is newer, else sources. A jar that was named is
   * read whatever the age of the sources.
   */
  AUTO,
  BYTECODE,
  SOURCE;

  /** Lower-case name as configured. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The one of that name.
   *
   * @throws IllegalArgumentException with what to write instead
   */
  public static From parse(String text) {
    for (From f : values()) if (f.label().equals(text)) return f;
    throw new IllegalArgumentException("\"" + text + "\" is not one of auto, bytecode, source");
  }
}
