package dev.leash;

import dev.leash.report.ConsoleLine;
import dev.leash.report.ConsoleReport;
import dev.leash.report.ConsoleStyle;
import dev.leash.report.FailOn;
import dev.leash.report.JsonReport;
import dev.leash.report.Report;
import dev.leash.report.SourceRoots;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One run as the command line and the build tools make it: analyse, write the report file, say what
 * to print, decide.
 *
 * @param options what to analyse
 * @param sources where the sources stand, to name and show them
 * @param outputDirectory where {@link JsonReport#FILE_NAME} goes
 * @param failOn the gate
 */
public record Check(Options options, SourceRoots sources, Path outputDirectory, FailOn failOn) {
  /**
   * What came of it.
   *
   * @param report the findings
   * @param reportFile the written file
   * @param lines what to print, in order
   * @param failing how many findings the gate does not let pass; 0 is success
   */
  public record Outcome(Report report, Path reportFile, List<ConsoleLine> lines, long failing) {
    public Outcome {
      lines = List.copyOf(lines);
    }

    /** Why the gate closed, as one sentence; only if {@link #failing} is not 0. */
    public String verdict(FailOn failOn) {
      return String.format(
          "Leash found %d %s at or above \"%s\"; they are listed above and in %s",
          failing, failing == 1 ? "finding" : "findings", failOn.label(), reportFile);
    }
  }

  /** Nothing was there to analyse; the message says where it was looked for and what to do. */
  public static final class NothingToAnalyse extends Exception {
    private static final long serialVersionUID = 1L;

    NothingToAnalyse(String message) {
      super(message);
    }
  }

  /**
   * Runs it.
   *
   * @throws NothingToAnalyse if no class could be read; nothing is written then
   * @throws IOException if the report file cannot be written
   * @throws dev.leash.catalog.CatalogException if a user's catalogue file has mistakes
   */
  public Outcome run(ConsoleStyle style) throws IOException, NothingToAnalyse {
    long begin = System.nanoTime();
    Report report = analyse();
    double seconds = (System.nanoTime() - begin) / 1e9;
    List<ConsoleLine> lines = new ArrayList<>();
    if (options.from() == From.AUTO) {
      lines.add(new ConsoleLine(ConsoleLine.Level.INFO, "Leash " + Readers.choose(options).why()));
    }
    lines.addAll(new ConsoleReport(sources, style).lines(report, seconds));
    Path file = JsonReport.write(report, outputDirectory);
    return new Outcome(report, file, lines, failOn.count(report));
  }

  /** The analysis alone. */
  Report analyse() throws NothingToAnalyse {
    Judgement judgement = Readers.judge(options);
    SourcePass pass = new SourcePass(options, sources);
    Report report = pass.apply(judgement);
    if (report.classes() == 0) {
      throw new NothingToAnalyse(nothing(report));
    }
    return pass.withFixes(report);
  }

  private String nothing(Report report) {
    boolean source = Readers.choose(options).from() == From.SOURCE;
    StringBuilder message = new StringBuilder("no class to analyse in ");
    List<Path> searched = source ? options.sources() : options.classes();
    message.append(String.join(", ", searched.stream().map(Path::toString).toList()));
    report
        .skipped()
        .forEach(s -> message.append("; ").append(s.what()).append(": ").append(s.why()));
    return message
        .append(
            source
                ? ". Name the folders that hold the .java files"
                : ". Compile first, and name the folder that holds the package folders, or a jar of"
                    + " class files")
        .toString();
  }
}
