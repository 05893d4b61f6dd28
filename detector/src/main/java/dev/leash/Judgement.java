package dev.leash;

import dev.leash.report.Report;
import dev.leash.rules.Finding;
import java.util.List;

/**
 * What was found, for a host that has a say in what is shown.
 *
 * @param report as for the user
 * @param suppressed what the report leaves out because of an annotation, in report order
 */
public record Judgement(Report report, List<Finding> suppressed) {
  public Judgement {
    suppressed = List.copyOf(suppressed);
  }
}
