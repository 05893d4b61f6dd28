package dev.leash.cli;

import dev.leash.Check;
import dev.leash.Verify;
import dev.leash.report.ConsoleStyle;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code verify}: analyses as {@code check} does, then tries the findings in the model. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    customSynopsis =
        "leash verify --classes=<paths> --classpath=<paths> [--delegate=<classes>] [options]",
    description = {
      "Does what check does, then runs the classes of the findings in the runtime model: the"
          + " compiled code against the platform's real API, with simulated time, network and life"
          + " cycle. Says of each finding whether it came true, and how to see it again.",
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
final class VerifyCommand extends GatedCommand {
  @Option(
      names = "--delegate",
      split = ",",
      paramLabel = "<classes>",
      description =
          "Classes to run whether there is a finding in them or not: binary names, a.b.C$D for a"
              + " nested class.")
  private List<String> delegates = new ArrayList<>();

  @Option(
      names = "--write-tests",
      paramLabel = "<folder>",
      description =
          "A source root for JUnit tests: of each class in which something went wrong a test that"
              + " shows it again. A file that is there already is kept.")
  private String tests;

  @Override
  Check.Outcome outcome(Check check, ConsoleStyle how, PrintWriter out)
      throws IOException, Check.NothingToAnalyse {
    return new Verify(
            check, delegates, Optional.ofNullable(tests).map(t -> single("--write-tests", t)))
        .run(
            how,
            line -> {
              out.println(line.text());
              out.flush();
            });
  }
}
