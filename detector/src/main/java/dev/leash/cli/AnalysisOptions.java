package dev.leash.cli;

import dev.leash.Options;
import dev.leash.PathList;
import dev.leash.rules.CancellationScope;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command that analyses asks for. */
final class AnalysisOptions {
  private static final String NUMBER = "<seconds>";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--classes",
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
      names = "--include",
      split = ",",
      paramLabel = "<pattern>",
      description =
          "Only classes whose names match: com.acme.* (this package), com.acme.** (and"
              + " those below). Default: all")
  private List<String> includes = new ArrayList<>();

  @Option(
      names = "--exclude",
      split = ",",
      paramLabel = "<pattern>",
      description = "No classes whose names match; wins over --include.")
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

  /**
   * As the engine takes them.
   *
   * @throws ParameterException for a value that means nothing
   */
  Options options() {
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

  /** Whether class files were named. */
  boolean hasClasses() {
    return !classes.isEmpty();
  }

  /** To be thrown: an option is missing that the command needs. */
  ParameterException missing(String option) {
    return new ParameterException(
        spec.commandLine(), "Missing required option: '" + option + "=<paths>'");
  }

  /**
   * The paths that an option's lists name.
   *
   * @throws ParameterException if one is none
   */
  List<Path> paths(String option, List<String> lists) {
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

  /** To be thrown: an option has a value that means nothing. */
  ParameterException wrong(String option, String why) {
    return new ParameterException(spec.commandLine(), option + ": " + why);
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
}
