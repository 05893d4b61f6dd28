package dev.leash.rules;

import java.util.Locale;

/** Where the rules on threads that cannot be released apply: any code with threads has some. */
public enum CancellationScope {
  /** Warnings where a life-cycle platform is among the classes, notes elsewhere. */
  AUTO,
  /** Warnings everywhere. */
  ALL,
  /** Not at all. */
  OFF;

  /** Lower-case name as configured. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The scope of that name.
   *
   * @throws IllegalArgumentException with what to write instead
   */
  public static CancellationScope parse(String text) {
    for (CancellationScope s : values()) if (s.label().equals(text)) return s;
    throw new IllegalArgumentException("write auto, all or off, not " + text);
  }
}
