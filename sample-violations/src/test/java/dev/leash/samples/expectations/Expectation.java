package dev.leash.samples.expectations;

import dev.leash.rules.Rule;
import dev.leash.rules.Severity;
import java.util.List;

/**
 * A finding that a sample's comment asks for.
 *
 * @param source path of the sample below its source root, with slashes
 * @param line 1-based line of the first step, which is the finding's own
 * @param platform catalogue platform tag, or "" if any will do
 * @param steps lines of the following steps in path order, the last one the wait's; empty if the
 *     wait is on the finding's own line
 */
public record Expectation(
    String source, int line, Rule rule, Severity severity, String platform, List<Integer> steps) {
  public Expectation {
    steps = List.copyOf(steps);
  }
}
