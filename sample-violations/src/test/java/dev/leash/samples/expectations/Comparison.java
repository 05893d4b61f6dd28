package dev.leash.samples.expectations;

import dev.leash.rules.Finding;
import dev.leash.rules.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a sample expects against what was found in it. */
final class Comparison {
  private final SampleSource sample;
  private final LineOwners owners;
  private final Set<String> sources;
  private final List<String> differences = new ArrayList<>();

  private Comparison(SampleSource sample, LineOwners owners, Set<String> sources) {
    this.sample = sample;
    this.owners = owners;
    this.sources = sources;
  }

  /**
   * Compares; every missing, extra or different finding gives a line.
   *
   * @param sources paths of all samples: steps outside them are in libraries and not compared
   */
  static List<String> differences(
      SampleSource sample, List<Finding> findings, LineOwners owners, Set<String> sources) {
    Comparison comparison = new Comparison(sample, owners, sources);
    List<Finding> left = new ArrayList<>(findings);
    for (Expectation expected : sample.expectations()) {
      Optional<Finding> found =
          left.stream()
              .filter(f -> f.rule() == expected.rule() && f.line() == expected.line())
              .findFirst();
      if (found.isPresent()) {
        left.remove(found.get());
        comparison.compare(expected, found.get());
      } else {
        comparison.differences.add("missing " + describe(expected));
      }
    }
    left.forEach(extra -> comparison.differences.add("extra " + comparison.describe(extra)));
    return List.copyOf(comparison.differences);
  }

  private void compare(Expectation expected, Finding found) {
    String where = expected.rule() + " at line " + expected.line() + ": ";
    if (found.severity() != expected.severity()) {
      differences.add(
          where + "is " + found.severity().label() + ", not " + expected.severity().label());
    }
    if (!expected.platform().isEmpty() && !found.platform().equals(expected.platform())) {
      differences.add(where + "platform is " + found.platform() + ", not " + expected.platform());
    }
    Set<String> possible = owners.at(expected.source(), expected.line());
    String owner = found.className() + "#" + found.method();
    if (!possible.contains(owner)) {
      differences.add(where + "is in " + owner + ", not in " + String.join(" or ", possible));
    }
    List<String> path = new ArrayList<>();
    expected.steps().forEach(line -> path.add(expected.source() + ":" + line));
    path.add(reportedAtTheEnd(found) ? path.size() : 0, expected.source() + ":" + expected.line());
    if (!path(found).equals(path)) {
      differences.add(where + "path is " + shorten(path(found)) + ", not " + shorten(path));
    }
  }

  /** Whether the finding is reported where its path ends, not where it begins. */
  private static boolean reportedAtTheEnd(Finding found) {
    List<Step> path = found.path();
    return !path.isEmpty()
        && path.get(0).line() != found.line()
        && path.get(path.size() - 1).line() == found.line();
  }

  /** The lines of a path, one for neighbouring steps on the same line. */
  private List<String> path(Finding finding) {
    List<String> lines = new ArrayList<>();
    for (Step step : finding.path()) {
      String source = SampleRun.sourceOf(step.className(), step.file());
      String line = source + ":" + step.line();
      boolean repeated = !lines.isEmpty() && lines.get(lines.size() - 1).equals(line);
      if (sources.contains(source) && !repeated) {
        lines.add(line);
      }
    }
    return lines;
  }

  private String shorten(List<String> path) {
    return path.stream().map(line -> line.replace(sample.path() + ":", "")).toList().toString();
  }

  private static String describe(Expectation expected) {
    return expected.severity().label()
        + " "
        + expected.rule()
        + " at line "
        + expected.line()
        + (expected.steps().isEmpty() ? "" : ", steps at " + expected.steps());
  }

  private String describe(Finding found) {
    return found.severity().label()
        + " "
        + found.rule()
        + " at line "
        + found.line()
        + ", path "
        + shorten(path(found))
        + ": "
        + found.message();
  }
}
