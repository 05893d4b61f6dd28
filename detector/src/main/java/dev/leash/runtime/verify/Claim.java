package dev.leash.runtime.verify;

import java.util.List;
import java.util.Objects;

/**
 * What somebody claims that an app does wrong: a static finding, put in the model's words.
 *
 * @param rule identifier of the rule
 * @param className binary name of the class that must change
 * @param path the claimed places from the callback to the wait, those without a line left out
 */
public record Claim(String rule, String className, List<Frame> path) {
  /** Checks and copies. */
  public Claim {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(className);
    path = path.stream().filter(f -> f.line() > 0).toList();
  }

  /** Whether a failure is this claim come true: a rule of the same kind, at the claimed places. */
  public boolean cameTrue(Failure failure) {
    return RuleKind.of(rule).covers(rule, failure.rule()) && placed(failure);
  }

  /** Whether a place is the claim's last: the wait, the begin, the end. */
  boolean at(Frame place) {
    return !path.isEmpty() && path.get(path.size() - 1).sameLine(place);
  }

  private boolean placed(Failure failure) {
    if (path.isEmpty()) {
      return false;
    }
    if (RuleKind.of(rule) == RuleKind.WAIT) {
      return path.stream().allMatch(step -> failure.stack().stream().anyMatch(step::sameLine));
    }
    return path.stream().anyMatch(step -> failure.frames().anyMatch(step::sameLine));
  }
}
