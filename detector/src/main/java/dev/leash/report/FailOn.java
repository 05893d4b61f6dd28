package dev.leash.report;

import dev.leash.rules.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The gate: from which severity on findings fail a build. */
public enum FailOn {
  /** Findings are only told. */
  NEVER(null),
  NOTE(Severity.NOTE),
  WARNING(Severity.WARNING),
  ERROR(Severity.ERROR);

  private final Severity least;

  FailOn(Severity least) {
    this.least = least;
  }

  /** Lower-case name, as it is configured. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How many of the report's findings are bad enough to fail the build. */
  public long count(Report report) {
    if (least == null) {
      return 0;
    }
    long remarks = least == Severity.NOTE ? report.remarks().size() : 0;
    return remarks
        + report.findings().stream().filter(f -> f.severity().compareTo(least) >= 0).count();
  }

  /**
   * Reads a configured value, in any case.
   *
   * @throws IllegalArgumentException if it is none; the message lists the legal ones
   */
  public static FailOn parse(String value) {
    for (FailOn choice : values()) {
      if (choice.label().equals(value.strip().toLowerCase(Locale.ROOT))) {
        return choice;
      }
    }
    String legal = Arrays.stream(values()).map(FailOn::label).collect(Collectors.joining(", "));
    throw new IllegalArgumentException("\"" + value + "\" is not one of " + legal);
  }
}
