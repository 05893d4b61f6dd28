package dev.leash.cli;

import dev.leash.Check;
import dev.leash.From;
import dev.leash.Options;
import dev.leash.report.ConsoleStyle;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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
final class CheckCommand extends GatedCommand {
  @Option(
      names = "--from",
      paramLabel = "<what>",
      defaultValue = "auto",
      description =
          "What is read: bytecode, source (Java only; nothing need be compiled), or auto: class"
              + " files if there are any and no Java source is newer, else sources. Default:"
              + " ${DEFAULT-VALUE}")
  private String from = "";

  @Override
  Options options(AnalysisOptions given, List<Path> roots) {
    From reading = reading(given);
    if (!given.hasClasses() && reading != From.SOURCE) throw given.missing("--classes");
    if (reading == From.SOURCE && roots.isEmpty()) throw given.missing("--sources");
    return given.options().reading(reading, roots);
  }

  private From reading(AnalysisOptions given) {
    try {
      return From.parse(from);
    } catch (IllegalArgumentException e) {
      throw given.wrong("--from", e.getMessage());
    }
  }

  @Override
  Check.Outcome outcome(Check check, ConsoleStyle how, PrintWriter out)
      throws IOException, Check.NothingToAnalyse {
    return check.run(how);
  }
}
