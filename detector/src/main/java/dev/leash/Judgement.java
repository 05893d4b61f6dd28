package dev.leash;

import dev.leash.report.Report;
import dev.leash.rules.Finding;
import java.util.List;
import java.util.Set;

/**
 * What was found, for a host that has a say in what is shown.
 *
 * @param report as for the user
 * @param suppressed what the report leaves out because of an annotation, in report order
 * @param classes internal names of the judged classes on which the report was to speak
 */
public record Judgement(Report report, List<Finding> suppressed, Set<String> classes) {
  public Judgement {
    suppressed = List.copyOf(suppressed);
    classes = Set.copyOf(classes);
  }
}
