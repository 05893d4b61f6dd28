package dev.leash.cli;

import dev.leash.Check;
import dev.leash.Options;
import dev.leash.catalog.CatalogException;
import dev.leash.report.ConsoleLine;
import dev.leash.report.ConsoleStyle;
import dev.leash.report.FailOn;
import dev.leash.report.SourceRoots;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that analyses, writes {@code leash.json}, and exits by what it found. */
abstract class GatedCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  ConsoleStyle style = new ConsoleStyle(false, false);

  @Mixin private AnalysisOptions analysis;

  @Option(
      names = "--sources",
      paramLabel = "<paths>",
      description =
          "Source roots, to print the findings' files and lines; check can read them instead of"
              + " class files.")
  private List<String> sources = new ArrayList<>();

  @Option(
      names = "--output",
      paramLabel = "<folder>",
      defaultValue = "leash",
      description = "Where leash.json goes. Default: ${DEFAULT-VALUE}")
  private String output = "";

  @Option(
      names = "--fail-on",
      paramLabel = "<severity>",
      defaultValue = "error",
      description =
          "Exit with 1 if there is a finding of this severity or a worse one: never, note, warning,"
              + " error. Default: ${DEFAULT-VALUE}")
  private String failOn = "";

  /**
   * What the command does with the analysis.
   *
   * @param out for what it says while it runs
   * @throws Check.NothingToAnalyse if no class could be read
   * @throws IOException if something cannot be written
   */
  abstract Check.Outcome outcome(Check check, ConsoleStyle how, PrintWriter out)
      throws IOException, Check.NothingToAnalyse;

  /**
   * What is to be analysed.
   *
   * @param roots of the sources, as named
   */
  Options options(AnalysisOptions given, List<Path> roots) {
    if (!given.hasClasses()) throw given.missing("--classes");
    return given.options();
  }

  @Override
  public final Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    FailOn gate = gate();
    List<Path> roots = analysis.paths("--sources", sources);
    Options options = options(analysis, roots);
    SourceRoots printed = new SourceRoots(roots, Path.of(""));
    Check check = new Check(options, printed, single("--output", output), gate);
    try {
      Check.Outcome outcome = outcome(check, style, out);
      outcome.lines().stream().map(ConsoleLine::text).forEach(out::println);
      if (outcome.failing() == 0) {
        return ExitCode.OK;
      }
      out.flush();
      err.println(outcome.verdict(gate));
      return ExitCode.FINDINGS;
    } catch (CatalogException e) {
      err.println("leash: " + e.getMessage());
      return ExitCode.USAGE;
    } catch (Check.NothingToAnalyse e) {
      err.println("leash: " + e.getMessage());
      return ExitCode.NOT_ANALYSED;
    } catch (IOException e) {
      err.println("leash: cannot write (choose another folder): " + e);
      return ExitCode.NOT_ANALYSED;
    }
  }

  private FailOn gate() {
    try {
      return FailOn.parse(failOn);
    } catch (IllegalArgumentException e) {
      throw analysis.wrong("--fail-on", e.getMessage());
    }
  }

  /** The path that an option names. */
  final Path single(String option, String path) {
    try {
      return Path.of(path);
    } catch (InvalidPathException e) {
      throw analysis.wrong(option, e.getMessage());
    }
  }
}
