package dev.leash.runtime.verify;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

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

  /**
   * Whether a failure is a wait to close something in the method that the claim says waits: what
   * the claimed wait has opened, the end of a try-with-resources statement.
   */
  boolean opened(Failure failure) {
    if (RuleKind.of(rule) != RuleKind.WAIT
        || RuleKind.of(failure.rule()) != RuleKind.WAIT
        || path.isEmpty()) {
      return false;
    }
    Frame last = path.get(path.size() - 1);
    List<Frame> stack = failure.stack();
    return IntStream.range(1, stack.size())
        .anyMatch(
            i ->
                stack.get(i).className().equals(last.className())
                    && stack.get(i).method().equals(last.method())
                    && stack.get(i - 1).method().equals("close"));
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
