package dev.leash.host;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A finding in what both Leash and SpotBugs tell of it.
 *
 * @param severity {@code error}, {@code warning} or {@code note}
 * @param className binary name
 * @param line 0 if unknown
 */
record Told(
    String rule,
    String severity,
    String className,
    String method,
    String descriptor,
    int line,
    String message,
    String fingerprint,
    List<Step> path) {
  static final Comparator<Told> ORDER =
      Comparator.comparing(Told::className)
          .thenComparing(Told::line)
          .thenComparing(Told::rule)
          .thenComparing(Told::fingerprint);

  /** What SpotBugs calls the severities. */
  static final Map<String, String> PRIORITIES = Map.of("1", "error", "2", "warning", "3", "note");

  Told {
    path = List.copyOf(path);
  }

  /** One line of the path, and what happens there. */
  record Step(String className, String file, int line, String text) {}
}
