package dev.leash.cli;

import dev.leash.Check;
import dev.leash.From;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code check}: analyses class files or sources, prints the findings and writes {@code
 * leash.json}.
 */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    customSynopsis = {
      "leash check --classes=<paths> [--classpath=<paths>] [options]",
      "leash check --from=source --sources=<paths> [--classpath=<paths>] [options]"
    },
    description = {
      "Reports callbacks and expiration handlers that wait for the network, background tasks left"
          + " open or ended wrong, threads that nothing can release, and run loops in the wrong"
          + " mode.",
      "",
      "Lists of paths are separated by commas or the system's path separator; folder/* stands for"
          + " the folder's jars. Options that take a list may be given more than once."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no finding at or above --fail-on",
      "1:findings at or above --fail-on",
      "2:wrong command line or catalogue file; the message says what to write",
      "3:could not analyse: no class found, or the report cannot be written",
      "4:a defect of Leash itself"
    })
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  ConsoleStyle style = new ConsoleStyle(false, false);

  @Mixin private AnalysisOptions analysis;

  @Option(
      names = "--sources",
      paramLabel = "<paths>",
      description =
          "Source roots, to print the findings' files and lines, or to be read instead of class"
              + " files.")
  private List<String> sources = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "<what>",
      defaultValue = "auto",
      description =
          "What is read: bytecode, source (Java only; nothing need be compiled), or auto: class"
              + " files if there are any and no Java source is newer, else sources. Default:"
              + " ${DEFAULT-VALUE}")
  private String from = "";

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

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    FailOn gate = gate();
    Check check = new Check(options(), sourceRoots(), single("--output", output), gate);
    try {
      Check.Outcome outcome = check.run(style);
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
      err.println("leash: cannot write the report (choose another --output): " + e);
      return ExitCode.NOT_ANALYSED;
    }
  }

  private Options options() {
    From reading = reading();
    if (!analysis.hasClasses() && reading != From.SOURCE) throw analysis.missing("--classes");
    if (reading == From.SOURCE && sources.isEmpty()) throw analysis.missing("--sources");
    return analysis.options().reading(reading, analysis.paths("--sources", sources));
  }

  private From reading() {
    try {
      return From.parse(from);
    } catch (IllegalArgumentException e) {
      throw analysis.wrong("--from", e.getMessage());
    }
  }

  private SourceRoots sourceRoots() {
    return new SourceRoots(analysis.paths("--sources", sources), Path.of(""));
  }

  private FailOn gate() {
    try {
      return FailOn.parse(failOn);
    } catch (IllegalArgumentException e) {
      throw analysis.wrong("--fail-on", e.getMessage());
    }
  }

  private Path single(String option, String path) {
    try {
      return Path.of(path);
    } catch (InvalidPathException e) {
      throw analysis.wrong(option, e.getMessage());
    }
  }
}
