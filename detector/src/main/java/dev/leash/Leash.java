package dev.leash;

import dev.leash.report.Report;

/** Runs the analyses. */
public final class Leash {
  private Leash() {}

  /**
   * Analyses the classes and returns what was found. Never throws for bad input: that is in {@link
   * Report#skipped()}.
   *
   * @throws dev.leash.catalog.CatalogException if a user's catalogue file has mistakes
   */
  public static Report analyse(Options options) {
    throw new UnsupportedOperationException();
  }
}
