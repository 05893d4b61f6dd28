package dev.leash.cli;

import dev.leash.Check;
import dev.leash.report.ConsoleStyle;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine.Command;

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
final class CheckCommand extends GatedCommand {
  @Override
  Check.Outcome outcome(Check check, ConsoleStyle how, PrintWriter out)
      throws IOException, Check.NothingToAnalyse {
    return check.run(how);
  }
}
