package dev.leash.report;

/**
 * One line for a person.
 *
 * @param level how a log should rank it
 * @param text without line end
 */
public record ConsoleLine(Level level, String text) {
  /** Ranks of log lines. */
  public enum Level {
    INFO,
    WARNING,
    ERROR
  }
}
