package dev.leash;

import dev.leash.catalog.Catalog;
import dev.leash.fix.Answer;
import dev.leash.fix.FileWork;
import dev.leash.fix.FileWork.Attempt;
import dev.leash.fix.Recompiler;
import dev.leash.fix.Repairs;
import dev.leash.report.Report;
import dev.leash.report.SourceRoots;
import dev.leash.rules.Finding;
import dev.leash.rules.Step;
import dev.leash.source.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Repairs what can be repaired for certain. Each repair is tried: the changed files are compiled
 * and the module is judged again, in memory. Only what makes its finding vanish and brings no other
 * is kept.
 */
public final class FixRun {
  private static final int MOST_ROUNDS = 60;

  /**
   * What came of it; nothing is written yet.
   *
   * @param files those with repairs that hold
   * @param left why each other finding was left alone, in report order
   * @param report what was found before
   */
  public record Outcome(List<FileWork> files, Map<Finding, String> left, Report report) {}

  /** Nothing can be repaired; the message says why and what to do. */
  public static final class NotPossible extends Exception {
    private static final long serialVersionUID = 1L;

    NotPossible(String message) {
      super(message);
    }
  }

  private final Trial trial;
  private final Catalog catalog;
  private final Options options;
  private final SourceFiles sources;
  private final int release;
  private final Map<Path, FileWork> work = new TreeMap<>();
  private final Map<String, String> givenUp = new TreeMap<>();
  private final Set<String> known = new HashSet<>();
  private List<Finding> findings = List.of();

  private FixRun(Options options, SourceRoots roots, Trial trial) {
    this.options = options;
    this.sources = new SourceFiles(roots);
    this.trial = trial;
    this.catalog = Catalog.load(options.catalogues());
    this.release = trial.release();
  }

  /**
   * Looks for repairs and tries them.
   *
   * @throws NotPossible if there is no class, or this Java has no compiler
   * @throws dev.leash.catalog.CatalogException if a user's catalogue file has mistakes
   */
  public static Outcome of(Options options, SourceRoots roots) throws NotPossible {
    Trial trial = Trial.of(options);
    if (trial == null) {
      throw new NotPossible(
          "this Java has no compiler, so that no repair can be tried; run with a JDK");
    }
    return new FixRun(options, roots, trial).run();
  }

  private Outcome run() throws NotPossible {
    Judgement judgement = Leash.judge(options);
    if (judgement.report().classes() == 0) {
      throw new NotPossible(
          "no class to analyse; compile first, and name the folder of class files");
    }
    Report before = new SourcePass(options, sources).apply(judgement);
    before.findings().forEach(f -> known.add(f.fingerprint()));
    judgement.report().findings().forEach(f -> known.add(f.fingerprint()));
    judgement.suppressed().forEach(f -> known.add(f.fingerprint()));
    findings = before.findings();
    for (int round = 0; round < MOST_ROUNDS && propose(); round++) tryOut();
    work.values().stream().filter(FileWork::isTried).forEach(FileWork::revert);
    Map<Finding, String> left = new java.util.LinkedHashMap<>();
    Set<String> repaired =
        work.values().stream()
            .flatMap(w -> w.done().stream())
            .map(a -> a.finding().fingerprint())
            .collect(Collectors.toSet());
    for (Finding f : before.findings()) {
      if (repaired.contains(f.fingerprint())) continue;
      left.put(f, givenUp.getOrDefault(f.fingerprint(), "another repair stands in its place"));
    }
    List<FileWork> changed = work.values().stream().filter(w -> !w.done().isEmpty()).toList();
    return new Outcome(changed, left, before);
  }

  /** Begins trials; false if nothing is left to try. */
  private boolean propose() {
    Map<Path, SourceText> texts = new TreeMap<>();
    for (FileWork w : work.values()) if (w.isChanged()) texts.put(w.file(), w.text());
    Repairs repairs = new Repairs(sources.with(texts), catalog);
    Map<Path, List<Attempt>> chosen = new TreeMap<>();
    for (Finding f : findings) {
      if (givenUp.containsKey(f.fingerprint())) continue;
      Answer answer = repairs.propose(f);
      if (answer instanceof Answer.No no) {
        givenUp.put(f.fingerprint(), no.why());
      } else if (answer instanceof Answer.Offer offer) {
        choose(chosen, new Attempt(f, offer));
      }
    }
    chosen.forEach((file, attempts) -> work.get(file).attempt(attempts));
    return !chosen.isEmpty() || work.values().stream().anyMatch(FileWork::isTried);
  }

  private void choose(Map<Path, List<Attempt>> chosen, Attempt a) {
    Path file = a.offer().file().toAbsolutePath().normalize();
    FileWork w = work(file).orElse(null);
    if (w == null) {
      givenUp.put(a.finding().fingerprint(), "the file cannot be read");
      return;
    }
    // A trial under way is only for what it has broken itself.
    if (w.isTried() && known.contains(a.finding().fingerprint())) return;
    List<Attempt> others = chosen.computeIfAbsent(file, k -> new ArrayList<>());
    boolean free = others.stream().noneMatch(o -> o.offer().overlaps(a.offer()));
    if (free && (others.isEmpty() || !w.isOneByOne())) others.add(a);
  }

  private Optional<FileWork> work(Path file) {
    try {
      if (!work.containsKey(file)) work.put(file, new FileWork(file, SourceText.read(file)));
      return Optional.of(work.get(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Compiles and judges all that is tried, and keeps or drops it. */
  private void tryOut() {
    Recompiler.Result compiled = compiled();
    Judgement judgement = trial.judge(compiled.classes());
    Map<Path, SourceText> texts = new TreeMap<>();
    for (FileWork w : work.values()) if (w.isChanged()) texts.put(w.file(), w.text());
    Report after = new SourcePass(options, sources.with(texts)).apply(judgement);
    Set<String> there =
        after.findings().stream().map(Finding::fingerprint).collect(Collectors.toSet());
    List<Finding> fresh =
        after.findings().stream().filter(f -> !known.contains(f.fingerprint())).toList();
    List<Finding> next = new ArrayList<>();
    Set<Path> reverted = new HashSet<>();
    for (FileWork w : work.values()) {
      if (!w.isTried()) continue;
      List<Finding> broken = fresh.stream().filter(f -> touches(f, w.file())).toList();
      Optional<Attempt> vain =
          w.tried().stream().filter(a -> there.contains(a.finding().fingerprint())).findFirst();
      if (vain.isEmpty() && broken.isEmpty()) {
        w.accept();
      } else if (vain.isEmpty() && w.mayGoOn() && canGoOn(broken)) {
        next.addAll(broken);
      } else {
        reverted.add(w.file());
        drop(
            w,
            vain.isPresent()
                ? "the finding is still there after the repair that was tried"
                : "the repair that was tried leads to "
                    + broken.get(0).rule()
                    + ": "
                    + broken.get(0).message());
      }
    }
    for (Finding f : after.findings()) {
      if (known.contains(f.fingerprint()) && !isIn(f, reverted)) next.add(f);
    }
    for (Finding f : findings) {
      if (known.contains(f.fingerprint()) && isIn(f, reverted)) next.add(f);
    }
    findings = next.stream().distinct().toList();
  }

  private boolean canGoOn(List<Finding> broken) {
    return broken.stream().noneMatch(f -> givenUp.containsKey(f.fingerprint()));
  }

  private void drop(FileWork w, String why) {
    List<Attempt> tried = w.tried();
    if (w.revert()) {
      for (Attempt a : tried) {
        if (known.contains(a.finding().fingerprint())) givenUp.put(a.finding().fingerprint(), why);
      }
    }
  }

  /** Compiles the changed files; what does not compile is dropped until the rest does. */
  private Recompiler.Result compiled() {
    while (true) {
      Map<Path, String> texts = new TreeMap<>();
      for (FileWork w : work.values()) if (w.isChanged()) texts.put(w.file(), w.text().text());
      Recompiler.Result result = trial.compile(texts, release);
      if (result.errors().isEmpty()) return result;
      boolean dropped = false;
      for (Map.Entry<Path, String> error : result.errors().entrySet()) {
        FileWork w = work.get(error.getKey());
        if (!w.isTried()) continue;
        drop(w, "the file would not compile with the repair that was tried: " + error.getValue());
        dropped = true;
      }
      if (!dropped)
        work.values().stream()
            .filter(FileWork::isTried)
            .forEach(w -> drop(w, "no trial is possible: other files do not compile"));
    }
  }

  private boolean isIn(Finding f, Collection<Path> files) {
    return files.stream().anyMatch(file -> touches(f, file));
  }

  private boolean touches(Finding f, Path file) {
    if (isFile(f.className(), f.file(), file)) return true;
    for (Step s : f.path()) if (isFile(s.className(), s.file(), file)) return true;
    return false;
  }

  private boolean isFile(String className, String name, Path file) {
    return sources
        .find(className, name)
        .map(p -> p.toAbsolutePath().normalize())
        .equals(Optional.of(file));
  }
}
