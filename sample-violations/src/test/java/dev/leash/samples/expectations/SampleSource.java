package dev.leash.samples.expectations;

import dev.leash.rules.Rule;
import dev.leash.rules.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One sample's source file and what its comments expect; the grammar is in the module's README.
 *
 * @param path below the source root, with slashes
 * @param file where the file is
 * @param sets names of the metamorphic sets that the file belongs to
 */
public record SampleSource(
    String path, Path file, List<Expectation> expectations, List<String> sets) {
  private static final Pattern MARK = Pattern.compile("//\\s*(expect|step|metamorphic)\\b.*");
  private static final Pattern EXPECT =
      Pattern.compile(
          "// expect (error|warning|note) (LEASH_\\w+)(?: \\[platform=(\\w+)])?(?: #(\\w+))?");
  private static final Pattern STEP = Pattern.compile("// step((?: #\\w+)+)(?: (\\d+))?");
  private static final Pattern SET = Pattern.compile("// metamorphic: ([\\w-]+)");

  public SampleSource {
    expectations = List.copyOf(expectations);
    sets = List.copyOf(sets);
  }

  /** Reads all samples below the source roots, sorted by path. */
  static List<SampleSource> readAll(List<Path> roots) {
    List<SampleSource> samples = new ArrayList<>();
    for (Path root : roots) {
      try (Stream<Path> files = Files.walk(root)) {
        files
            .filter(f -> f.toString().matches(".*\\.(java|kt)"))
            .map(f -> parse(root.relativize(f).toString().replace('\\', '/'), f, lines(f)))
            .forEach(samples::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    samples.sort(Comparator.comparing(SampleSource::path));
    return samples;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Parses one file.
   *
   * @throws IllegalArgumentException naming path and line of a comment that breaks the grammar
   */
  static SampleSource parse(String path, Path file, List<String> lines) {
    List<Mark> marks = new ArrayList<>();
    Map<String, List<Stepped>> steps = new HashMap<>();
    List<String> sets = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher mark = MARK.matcher(lines.get(i));
      if (!mark.find()) {
        continue;
      }
      String comment = mark.group().strip();
      Matcher expect = EXPECT.matcher(comment);
      Matcher step = STEP.matcher(comment);
      Matcher set = SET.matcher(comment);
      if (expect.matches()) {
        marks.add(new Mark(target(path, lines, i), expect.toMatchResult()));
      } else if (step.matches()) {
        int order = step.group(2) == null ? 0 : Integer.parseInt(step.group(2));
        Stepped stepped = new Stepped(target(path, lines, i), order);
        for (String id : step.group(1).strip().substring(1).split(" #")) {
          steps.computeIfAbsent(id, key -> new ArrayList<>()).add(stepped);
        }
      } else if (set.matches()) {
        sets.add(set.group(1));
      } else {
        throw broken(path, i, "no such comment, see the README: " + comment);
      }
    }
    List<Expectation> expectations = new ArrayList<>();
    for (Mark mark : marks) {
      expectations.add(mark.toExpectation(path, steps));
    }
    if (!steps.isEmpty()) {
      throw broken(path, 0, "steps of no expectation: " + steps.keySet());
    }
    return new SampleSource(path, file, expectations, sets);
  }

  /** The line that a comment speaks of: its own, or the next one with code. */
  private static int target(String path, List<String> lines, int comment) {
    int i = comment;
    while (i < lines.size() && lines.get(i).strip().matches("(//.*)?")) {
      i++;
    }
    if (i == lines.size()) {
      throw broken(path, comment, "no code after the comment");
    }
    return i + 1;
  }

  private static IllegalArgumentException broken(String path, int index, String why) {
    return new IllegalArgumentException(path + ":" + (index + 1) + ": " + why);
  }

  /** The rule whose folder the sample is in; empty for a folder that is no rule's. */
  public Optional<Rule> folderRule() {
    List<String> folders = Arrays.asList(path.split("/"));
    return Stream.of(Rule.values()).filter(r -> folders.contains(folder(r))).findFirst();
  }

  private static String folder(Rule rule) {
    return rule.name().replaceFirst("^LEASH_", "").replace("_", "").toLowerCase(Locale.ROOT);
  }

  private record Stepped(int line, int order) {}

  private record Mark(int line, MatchResult match) {
    Expectation toExpectation(String path, Map<String, List<Stepped>> steps) {
      String id = match.group(4);
      List<Stepped> own = id == null ? null : steps.remove(id);
      if (id != null && own == null) {
        throw broken(path, line - 1, "no steps with #" + id);
      }
      List<Integer> lines = new ArrayList<>();
      if (own != null) {
        // Stable: steps without numbers stay in the file's order.
        own.sort(Comparator.comparingInt(Stepped::order));
        own.forEach(step -> lines.add(step.line()));
      }
      return new Expectation(
          path,
          line,
          Rule.valueOf(match.group(2)),
          Severity.valueOf(match.group(1).toUpperCase(Locale.ROOT)),
          match.group(3) == null ? "" : match.group(3),
          lines);
    }
  }
}
