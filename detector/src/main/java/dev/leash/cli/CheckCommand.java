package dev.leash.cli;

import dev.leash.Check;
import dev.leash.Options;
import dev.leash.PathList;
import dev.leash.catalog.CatalogException;
import dev.leash.report.ConsoleLine;
import dev.leash.report.ConsoleStyle;
import dev.leash.report.FailOn;
import dev.leash.report.SourceRoots;
import dev.leash.rules.CancellationScope;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
  private static final String NUMBER = "<seconds>";

  @Spec private CommandSpec spec;

  ConsoleStyle style = new ConsoleStyle(false, false);

  @Option(
      names = "--classes",
      required = true,
      paramLabel = "<paths>",
      description = "Folders and jars of the class files to judge.")
  private List<String> classes = new ArrayList<>();

  @Option(
      names = "--classpath",
      paramLabel = "<paths>",
      description =
          "Folders and jars of everything else whose code may run: the platform's and the"
              + " libraries'.")
  private List<String> classPath = new ArrayList<>();

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

  @Option(
      names = "--include",
      split = ",",
      paramLabel = "<pattern>",
      description =
          "Report only on classes whose names match: com.acme.* (this package), com.acme.** (and"
              + " those below). Default: all")
  private List<String> includes = new ArrayList<>();

  @Option(
      names = "--exclude",
      split = ",",
      paramLabel = "<pattern>",
      description = "Do not report on classes whose names match; wins over --include.")
  private List<String> excludes = new ArrayList<>();

  @Option(
      names = "--catalogues",
      paramLabel = "<paths>",
      description = "Catalogue files of your own: what the APIs do that Leash does not know.")
  private List<String> catalogues = new ArrayList<>();

  @Option(
      names = "--callback-budget",
      paramLabel = NUMBER,
      defaultValue = "" + Options.CALLBACK_BUDGET_SECONDS,
      description =
          "How long a callback may wait for another thread before it is more than a note. Default:"
              + " ${DEFAULT-VALUE}")
  private double callbackBudget;

  @Option(
      names = "--handler-budget",
      paramLabel = NUMBER,
      defaultValue = "" + Options.HANDLER_BUDGET_SECONDS,
      description = "The same for an expiration handler. Default: ${DEFAULT-VALUE}")
  private double handlerBudget;

  @Option(
      names = "--cancellation",
      paramLabel = "<where>",
      defaultValue = "auto",
      description =
          "Threads that wait for a peer and that nothing releases: auto (warnings where a platform"
              + " with a life cycle is among the classes, notes elsewhere), all (warnings"
              + " everywhere), off. Default: ${DEFAULT-VALUE}")
  private String cancellation;

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
    return new Options(
        paths("--classes", classes),
        paths("--classpath", classPath),
        includes,
        excludes,
        paths("--catalogues", catalogues),
        budget("--callback-budget", callbackBudget),
        budget("--handler-budget", handlerBudget),
        cancellation());
  }

  private SourceRoots sourceRoots() {
    return new SourceRoots(paths("--sources", sources), Path.of(""));
  }

  private FailOn gate() {
    try {
      return FailOn.parse(failOn);
    } catch (IllegalArgumentException e) {
      throw wrong("--fail-on", e.getMessage());
    }
  }

  private CancellationScope cancellation() {
    try {
      return CancellationScope.parse(cancellation);
    } catch (IllegalArgumentException e) {
      throw wrong("--cancellation", e.getMessage());
    }
  }

  private double budget(String option, double seconds) {
    if (!(seconds >= 0) || Double.isInfinite(seconds)) {
      throw wrong(option, "give seconds, 0 or more, not " + seconds);
    }
    return seconds;
  }

  private Path single(String option, String path) {
    try {
      return Path.of(path);
    } catch (InvalidPathException e) {
      throw wrong(option, e.getMessage());
    }
  }

  private List<Path> paths(String option, List<String> lists) {
    List<Path> paths = new ArrayList<>();
    for (String list : lists) {
      try {
        paths.addAll(PathList.parse(list, Path.of("")));
      } catch (InvalidPathException | UncheckedIOException e) {
        throw wrong(option, e.getMessage());
      }
    }
    return paths;
  }

  private ParameterException wrong(String option, String why) {
    return new ParameterException(spec.commandLine(), option + ": " + why);
  }
}
