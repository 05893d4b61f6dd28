package dev.leash;

import dev.leash.report.ConsoleLine;
import dev.leash.report.ConsoleReport;
import dev.leash.report.ConsoleStyle;
import dev.leash.report.JsonReport;
import dev.leash.report.Report;
import dev.leash.report.RuntimeNote;
import dev.leash.report.RuntimeNotes;
import dev.leash.rules.Finding;
import dev.leash.runtime.sim.WorldLimits;
import dev.leash.runtime.verify.Claim;
import dev.leash.runtime.verify.Device;
import dev.leash.runtime.verify.Exploration;
import dev.leash.runtime.verify.Explorer;
import dev.leash.runtime.verify.Frame;
import dev.leash.runtime.verify.Subject;
import dev.leash.runtime.verify.TestWriter;
import dev.leash.runtime.verify.Verdict;
import dev.leash.runtime.verify.Verification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A {@link Check} whose findings are then tried in the runtime model, with the delegates that the
 * user names.
 *
 * @param check the analysis before it
 * @param delegates binary names of classes to run besides
 * @param tests source root for JUnit tests that show again what went wrong; empty: none are written
 */
public record Verify(Check check, List<String> delegates, Optional<Path> tests) {
  public Verify {
    delegates = List.copyOf(delegates);
  }

  /**
   * Runs it.
   *
   * @param progress gets lines while it runs
   * @throws Check.NothingToAnalyse if no class could be read; nothing is written then
   * @throws IOException if the report file cannot be written
   */
  public Check.Outcome run(ConsoleStyle style, Consumer<ConsoleLine> progress)
      throws IOException, Check.NothingToAnalyse {
    long begin = System.nanoTime();
    Report report = check.analyse();
    double seconds = (System.nanoTime() - begin) / 1e9;
    List<ConsoleLine> lines =
        new ArrayList<>(new ConsoleReport(check.sources(), style).lines(report, seconds));
    RuntimeNotes notes = tried(report, progress);
    lines.addAll(VerdictLines.of(report, notes));
    Path file = JsonReport.write(report, notes, check.outputDirectory());
    return new Check.Outcome(report, file, lines, check.failOn().count(report));
  }

  private RuntimeNotes tried(Report report, Consumer<ConsoleLine> progress) throws IOException {
    List<Claim> claims = report.findings().stream().map(Verify::claim).toList();
    if (claims.isEmpty() && delegates.isEmpty()) {
      return RuntimeNotes.NONE;
    }
    Options options = check.options();
    Path cache = check.outputDirectory().resolve("woven");
    try (Device device =
        Device.open(options.classes(), options.classPath(), WorldLimits.standard(), cache)) {
      device.warnings().forEach(w -> progress.accept(line(ConsoleLine.Level.WARNING, w)));
      Verification verification = new Verification(Explorer.standard(device), new Told(progress));
      Verification.Outcome outcome = verification.run(claims, delegates);
      if (tests.isPresent()) {
        write(outcome.shown(), tests.get(), progress);
      }
      return notes(outcome);
    }
  }

  /** Never over a file that is there: somebody may have made it a test of their own. */
  private static void write(List<TestWriter.Shown> shown, Path root, Consumer<ConsoleLine> progress)
      throws IOException {
    for (Map.Entry<String, String> source : TestWriter.sources(shown).entrySet()) {
      Path file = root.resolve(source.getKey());
      if (Files.exists(file)) {
        progress.accept(line(ConsoleLine.Level.WARNING, file + " is there already: kept"));
        continue;
      }
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue(), StandardCharsets.UTF_8);
      progress.accept(line(ConsoleLine.Level.INFO, "wrote " + file));
    }
    shown.stream()
        .filter(s -> !s.replayable())
        .map(s -> s.rule() + " in " + s.subject().className())
        .distinct()
        .forEach(
            what ->
                progress.accept(
                    line(
                        ConsoleLine.Level.WARNING,
                        "no test for " + what + ": several runs together show it, not one")));
  }

  private static RuntimeNotes notes(Verification.Outcome outcome) {
    List<RuntimeNotes.Named> named = new ArrayList<>();
    outcome
        .delegates()
        .forEach((name, v) -> named.add(new RuntimeNotes.Named(name, note(v, v.label()))));
    List<RuntimeNotes.Other> others = new ArrayList<>();
    outcome
        .others()
        .forEach(
            (name, list) ->
                list.forEach(
                    v ->
                        others.add(
                            new RuntimeNotes.Other(name, v.failure().rule(), note(v, v.label())))));
    return new RuntimeNotes(
        outcome.claims().stream()
            .map(v -> note(v, v instanceof Verdict.Fails ? "CONFIRMED" : v.label()))
            .toList(),
        named,
        others);
  }

  private static RuntimeNote note(Verdict verdict, String label) {
    String replay = "";
    List<RuntimeNote.Moment> timeline = List.of();
    if (verdict instanceof Verdict.Fails fails) {
      replay = fails.run().plan().replay();
      timeline =
          fails.run().timeline().stream()
              .map(e -> new RuntimeNote.Moment(e.at(), e.thread(), e.event()))
              .toList();
    }
    return new RuntimeNote(label, verdict.schedules(), verdict.why(), replay, timeline);
  }

  /** A finding in the model's words. */
  public static Claim claim(Finding finding) {
    return new Claim(
        finding.rule().name(),
        finding.className(),
        finding.path().stream()
            .map(s -> new Frame(s.className(), s.method(), s.file(), s.line()))
            .toList());
  }

  private static ConsoleLine line(ConsoleLine.Level level, String text) {
    return new ConsoleLine(level, text);
  }

  private record Told(Consumer<ConsoleLine> progress) implements Verification.Progress {
    @Override
    public void begins(Subject subject, int of, int number) {
      progress.accept(
          line(
              ConsoleLine.Level.INFO,
              "running " + subject.className() + " (" + number + " of " + of + ")"));
    }

    @Override
    public void done(Exploration exploration) {
      Verdict verdict = exploration.verdict();
      progress.accept(
          line(
              ConsoleLine.Level.INFO,
              "  "
                  + verdict.label()
                  + " in "
                  + verdict.schedules()
                  + " schedules: "
                  + verdict.why()));
    }
  }
}
