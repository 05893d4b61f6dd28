package dev.leash.report;

import dev.leash.rules.Finding;
import java.util.List;

/**
 * A run's outcome.
 *
 * @param findings in report order: file, line, rule, fingerprint
 * @param classes module classes looked at
 * @param methods method bodies read
 * @param roots callbacks and handlers found
 * @param suppressed findings hidden by annotations
 * @param skipped sorted; what was not looked at and why
 */
public record Report(
    List<Finding> findings,
    int classes,
    int methods,
    int roots,
    int suppressed,
    List<Skipped> skipped) {
  public Report {
    findings = List.copyOf(findings);
    skipped = List.copyOf(skipped);
  }
}
