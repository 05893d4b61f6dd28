package dev.leash.cli;

import dev.leash.Check;
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

/** {@code check}: analyses class files, prints the findings and writes {@code leash.json}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    customSynopsis = "leash check --classes=<paths> [--classpath=<paths>] [options]",
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
      description = "Source roots, to print the findings' files and lines.")
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

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    FailOn gate = gate();
    Check check = new Check(analysis.options(), sourceRoots(), single("--output", output), gate);
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
