package dev.leash.report;

import dev.leash.fix.Fix;
import dev.leash.rules.Finding;
import dev.leash.source.comments.Remark;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A run's outcome.
 *
 * @param findings in report order: file, line, rule, fingerprint
 * @param classes module classes looked at
 * @param methods method bodies read
 * @param roots callbacks and handlers found
 * @param suppressed findings hidden by annotations and comments
 * @param skipped sorted; what was not looked at and why
 * @param remarks sorted; what is to be said about suppressions
 * @param fixes repairs by their finding's fingerprint
 */
public record Report(
    List<Finding> findings,
    int classes,
    int methods,
    int roots,
    int suppressed,
    List<Skipped> skipped,
    List<Remark> remarks,
    Map<String, Fix> fixes) {
  /** Without a look at the sources. */
  public Report(
      List<Finding> findings,
      int classes,
      int methods,
      int roots,
      int suppressed,
      List<Skipped> skipped) {
    this(findings, classes, methods, roots, suppressed, skipped, List.of(), Map.of());
  }

  /** The same with repairs. */
  public Report with(Map<String, Fix> repairs) {
    return new Report(findings, classes, methods, roots, suppressed, skipped, remarks, repairs);
  }

  public Report {
    findings = List.copyOf(findings);
    skipped = List.copyOf(skipped);
    remarks = List.copyOf(remarks);
    fixes = Map.copyOf(new TreeMap<>(fixes));
  }
}
