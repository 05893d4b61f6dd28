package dev.leash;

import java.util.Locale;

/** What the module's code is read from. */
public enum From {
  /** Class files if there are any and no source is newer, else sources. */
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
    throw new IllegalArgumentException("write auto, bytecode or source, not " + text);
  }
}
