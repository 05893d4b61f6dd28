package dev.leash.report;

import java.util.List;

/**
 * What the runtime model adds to a report.
 *
 * @param findings of each finding, in the report's order
 * @param delegates of the delegates that the user named
 * @param others what went wrong on no finding's path
 */
public record RuntimeNotes(List<RuntimeNote> findings, List<Named> delegates, List<Other> others) {
  /** One that has nothing to add. */
  public static final RuntimeNotes NONE = new RuntimeNotes(List.of(), List.of(), List.of());

  /**
   * A delegate's verdict.
   *
   * @param className binary name
   */
  public record Named(String className, RuntimeNote note) {}

  /**
   * Something that only the model saw.
   *
   * @param className binary name of the class that was run
   * @param rule identifier of the rule that speaks of it
   */
  public record Other(String className, String rule, RuntimeNote note) {}

  public RuntimeNotes {
    findings = List.copyOf(findings);
    delegates = List.copyOf(delegates);
    others = List.copyOf(others);
  }
}
