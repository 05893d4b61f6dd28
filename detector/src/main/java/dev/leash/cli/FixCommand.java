package dev.leash.cli;

import dev.leash.FixOutput;
import dev.leash.FixRun;
import dev.leash.Options;
import dev.leash.PathList;
import dev.leash.catalog.CatalogException;
import dev.leash.report.SourceRoots;
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

/** {@code fix}: repairs sources, or writes the patch that would. */
@Command(
    name = "fix",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    customSynopsis = "leash fix --classes=<paths> --sources=<paths> [--dry-run] [options]",
    description = {
      "Repairs what has one certain repair. Each is compiled and judged in memory first, and kept"
          + " only if its finding is gone and no other has come.",
      "",
      "Lists of paths are written as for check."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, whether or not anything could be repaired",
      "2:wrong command line or catalogue file; the message says what to write",
      "3:could not repair: no class found, no compiler, or nothing can be written",
      "4:a defect of Leash itself"
    })
final class FixCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--classes",
      required = true,
      paramLabel = "<paths>",
      description = "Folders and jars of the compiled sources.")
  private List<String> classes = new ArrayList<>();

  @Option(
      names = "--classpath",
      paramLabel = "<paths>",
      description = "Folders and jars of everything else that they need.")
  private List<String> classPath = new ArrayList<>();

  @Option(
      names = "--sources",
      required = true,
      paramLabel = "<paths>",
      description = "Source roots of the files to repair.")
  private List<String> sources = new ArrayList<>();

  @Option(
      names = "--dry-run",
      description = "Change nothing; write leash.patch, for git apply, to the output folder.")
  private boolean dryRun;

  @Option(
      names = "--output",
      paramLabel = "<folder>",
      defaultValue = "leash",
      description = "Where the patch goes. Default: ${DEFAULT-VALUE}")
  private String output = "";

  @Option(
      names = "--include",
      split = ",",
      paramLabel = "<pattern>",
      description = "Repair only classes whose names match, as for check.")
  private List<String> includes = new ArrayList<>();

  @Option(
      names = "--exclude",
      split = ",",
      paramLabel = "<pattern>",
      description = "Do not repair classes whose names match; wins over --include.")
  private List<String> excludes = new ArrayList<>();

  @Option(
      names = "--catalogues",
      paramLabel = "<paths>",
      description = "Catalogue files of your own, as for check.")
  private List<String> catalogues = new ArrayList<>();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Options options =
        new Options(
            paths("--classes", classes),
            paths("--classpath", classPath),
            includes,
            excludes,
            paths("--catalogues", catalogues),
            Options.CALLBACK_BUDGET_SECONDS,
            Options.HANDLER_BUDGET_SECONDS);
    SourceRoots roots = new SourceRoots(paths("--sources", sources), Path.of(""));
    try {
      FixOutput written = new FixOutput(FixRun.of(options, roots), roots);
      (dryRun ? written.patch(Path.of(output)) : written.apply())
          .forEach(line -> out.println(line.text()));
      return ExitCode.OK;
    } catch (CatalogException e) {
      err.println("leash: " + e.getMessage());
      return ExitCode.USAGE;
    } catch (FixRun.NotPossible e) {
      err.println("leash: " + e.getMessage());
      return ExitCode.NOT_ANALYSED;
    } catch (IOException e) {
      err.println("leash: cannot write the patch (choose another --output): " + e);
      return ExitCode.NOT_ANALYSED;
    }
  }

  private List<Path> paths(String option, List<String> lists) {
    List<Path> paths = new ArrayList<>();
    for (String list : lists) {
      try {
        paths.addAll(PathList.parse(list, Path.of("")));
      } catch (InvalidPathException | UncheckedIOException e) {
        throw new ParameterException(spec.commandLine(), option + ": " + e.getMessage());
      }
    }
    return paths;
  }
}
