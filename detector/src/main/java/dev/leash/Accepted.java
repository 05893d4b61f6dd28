package dev.leash;

import dev.leash.rules.CancellationScope;
import dev.leash.rules.Family;
import dev.leash.rules.Finding;
import dev.leash.rules.Rule;
import dev.leash.source.comments.Remark;
import dev.leash.source.comments.Suppression;
import dev.leash.source.comments.SuppressionReader;
import dev.leash.source.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Leaves out what the user accepts in the sources, and says which acceptances do nothing. */
final class Accepted {
  /**
   * @param findings those that nobody accepts
   * @param remarks sorted
   */
  record Outcome(List<Finding> findings, List<Remark> remarks) {}

  private final Options options;
  private final SourceFiles files;

  Accepted(Options options, SourceFiles files) {
    this.options = options;
    this.files = files;
  }

  Outcome apply(List<Finding> findings, Judgement judgement) {
    Map<Path, List<Suppression>> written = written();
    Map<Path, List<Finding>> byFile = byFile(findings);
    Map<Path, List<Finding>> hidden = byFile(judgement.suppressed());
    List<Finding> kept = new ArrayList<>(findings);
    List<Remark> remarks = new ArrayList<>();
    written.forEach(
        (file, suppressions) -> {
          for (Suppression s : suppressions) {
            List<Finding> here = covered(s, byFile.getOrDefault(file, List.of()));
            if (s.form() != Suppression.Form.SPOTBUGS) kept.removeAll(here);
            boolean used =
                !here.isEmpty() || !covered(s, hidden.getOrDefault(file, List.of())).isEmpty();
            if (isJudged(file, judgement)) remark(file, s, used, remarks);
          }
        });
    remarks.sort(null);
    return new Outcome(List.copyOf(kept), remarks);
  }

  private static List<Finding> covered(Suppression s, List<Finding> findings) {
    return findings.stream().filter(f -> s.covers(f.rule().name(), f.line())).toList();
  }

  private Map<Path, List<Finding>> byFile(List<Finding> findings) {
    Map<Path, List<Finding>> all = new TreeMap<>();
    for (Finding f : findings) {
      files
          .find(f.className(), f.file())
          .map(p -> p.toAbsolutePath().normalize())
          .ifPresent(p -> all.computeIfAbsent(p, k -> new ArrayList<>()).add(f));
    }
    return all;
  }

  /** All suppressions of all Java sources; only files that may hold any are parsed. */
  private Map<Path, List<Suppression>> written() {
    List<Path> candidates = new ArrayList<>();
    for (Path root : files.roots()) candidates.addAll(below(root));
    List<Path> marked = candidates.parallelStream().filter(Accepted::mayHold).sorted().toList();
    files.prepare(marked);
    Map<Path, List<Suppression>> all = new TreeMap<>();
    for (Path file : marked) {
      files
          .open(file)
          .ifPresent(
              l -> all.put(file.toAbsolutePath().normalize(), SuppressionReader.read(l.source())));
    }
    return all;
  }

  private static List<Path> below(Path root) {
    if (!Files.isDirectory(root)) return List.of();
    try (Stream<Path> tree = Files.walk(root)) {
      return tree.filter(p -> p.toString().endsWith(".java")).filter(Files::isRegularFile).toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private static boolean mayHold(Path file) {
    try {
      return SuppressionReader.mayHold(SourceText.read(file).text());
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether findings of the file's classes could be in the report. */
  private boolean isJudged(Path file, Judgement judgement) {
    String name = file.getFileName().toString().replaceFirst("\\.java$", "");
    String folder = files.open(file).orElseThrow().source().packageName();
    String qualified = folder.isEmpty() ? name : folder + "." + name;
    return judgement.classes().contains(qualified.replace('.', '/'));
  }

  private void remark(Path file, Suppression s, boolean used, List<Remark> remarks) {
    String shown = files.display(file);
    boolean prefix = s.form() == Suppression.Form.SPOTBUGS;
    List<Rule> meant =
        Arrays.stream(Rule.values())
            .filter(r -> prefix ? r.name().startsWith(s.rule()) : r.name().equals(s.rule()))
            .toList();
    if (meant.isEmpty()) {
      String what =
          s.rule().isEmpty() ? "names no rule" : "names " + s.rule() + ", which is no rule";
      remarks.add(
          new Remark(
              Remark.Kind.LEASH_SUPPRESSION_OF_UNKNOWN_RULE,
              shown,
              s.place(),
              "a suppression " + what,
              "Name a rule in full, as the finding does; the rules are listed in docs/rules.md."));
      return;
    }
    if (s.reason().isEmpty()) {
      remarks.add(
          new Remark(
              Remark.Kind.LEASH_SUPPRESSION_WITHOUT_REASON,
              shown,
              s.place(),
              "a suppression of " + s.rule() + " does not say why",
              how(s.form())));
    }
    boolean off =
        options.cancellation() == CancellationScope.OFF
            && meant.stream().anyMatch(r -> r.family() == Family.CANCELLATION);
    if (!used && !off) {
      remarks.add(
          new Remark(
              Remark.Kind.LEASH_SUPPRESSION_STALE,
              shown,
              s.place(),
              "a suppression of " + s.rule() + " suppresses nothing",
              "Take it away; or put it where the finding is reported."));
    }
  }

  private static String how(Suppression.Form form) {
    return switch (form) {
      case COMMENT -> "Write the reason behind the rule: // leash:ignore RULE because ...";
      case COMPILER -> "Write the reason into a comment behind the annotation, or above it.";
      case SPOTBUGS -> "Write the reason into the annotation: justification = \"...\".";
    };
  }
}
