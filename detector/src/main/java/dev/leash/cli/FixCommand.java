package dev.leash.cli;

import dev.leash.FixOutput;
import dev.leash.FixRun;
import dev.leash.catalog.CatalogException;
import dev.leash.report.SourceRoots;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

  @Mixin private AnalysisOptions analysis;

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

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    if (!analysis.hasClasses()) throw analysis.missing("--classes");
    SourceRoots roots = new SourceRoots(analysis.paths("--sources", sources), Path.of(""));
    try {
      FixOutput written = new FixOutput(FixRun.of(analysis.options(), roots), roots);
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
}
