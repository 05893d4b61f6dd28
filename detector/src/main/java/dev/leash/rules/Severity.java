package dev.leash.rules;

import java.util.Locale;

/** How bad a finding is, mildest first. */
public enum Severity {
  NOTE,
  WARNING,
  ERROR;

  /** Lower-case name as printed and as configured. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
