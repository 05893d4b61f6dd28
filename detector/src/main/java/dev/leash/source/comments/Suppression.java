package dev.leash.source.comments;

import dev.leash.ir.Place;
import java.util.List;

/**
 * A finding that the user accepts, as written in the source.
 *
 * @param form how it is written
 * @param rule the rule's name, or for {@link Form#SPOTBUGS} its beginning; "" if none is named
 * @param reason why, in the user's words; "" if not said
 * @param place where it is written
 * @param lines the lines whose findings it is about
 */
public record Suppression(Form form, String rule, String reason, Place place, List<Span> lines) {
  public Suppression {
    lines = List.copyOf(lines);
  }

  /** The ways to say it. */
  public enum Form {
    /** {@code // leash:ignore RULE reason}. */
    COMMENT,
    /** {@code @SuppressWarnings("leash:RULE")}. */
    COMPILER,
    /** {@code @SuppressFBWarnings("RULE")}, which the class file has as well. */
    SPOTBUGS
  }

  /** Lines from one to another, both included. */
  public record Span(int first, int last) {
    boolean holds(int line) {
      return first <= line && line <= last;
    }
  }

  /** Whether it is about a rule's finding on that line. */
  public boolean covers(String ruleName, int line) {
    boolean named = form == Form.SPOTBUGS ? ruleName.startsWith(rule) : ruleName.equals(rule);
    return named && lines.stream().anyMatch(s -> s.holds(line));
  }
}
