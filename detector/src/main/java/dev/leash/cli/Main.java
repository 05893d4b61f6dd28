package dev.leash.cli;

import dev.leash.report.ConsoleStyle;
import dev.leash.report.Tool;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.UnmatchedArgumentException;

/** Entry point of the executable jar. */
@Command(
    name = "leash",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {CheckCommand.class, VerifyCommand.class, FixCommand.class},
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Finds networking code that does not survive an app's life cycle on iOS and Android."
    },
    footer = {
      "",
      "Write \"check --help\", \"verify --help\" or \"fix --help\" for what can be said to them."
    })
public final class Main {
  Main() {}

  /**
   * Runs the command line and exits with its code, see {@link ExitCode}.
   *
   * @param arguments as the user wrote them
   */
  public static void main(String[] arguments) {
    Charset charset = ConsoleStyle.standardOutputCharset();
    PrintWriter out = new PrintWriter(System.out, false, charset);
    PrintWriter err = new PrintWriter(System.err, true, charset);
    // NO_COLOR, CLICOLOR and whether a terminal reads along are the library's to judge.
    ConsoleStyle style =
        new ConsoleStyle(ConsoleStyle.plain(charset).unicode(), Ansi.AUTO.enabled());
    int code = run(out, err, style, arguments);
    System.exit(code);
  }

  /** Everything but the process: what the tests call. */
  static int run(PrintWriter out, PrintWriter err, ConsoleStyle style, String... arguments) {
    CommandLine line = new CommandLine(new Main());
    line.setOut(out);
    line.setErr(err);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(style.colour() ? Ansi.ON : Ansi.OFF));
    line.setParameterExceptionHandler(
        (mistake, given) -> {
          PrintWriter to = mistake.getCommandLine().getErr();
          to.println("leash: " + mistake.getMessage());
          UnmatchedArgumentException.printSuggestions(mistake, to);
          String command =
              mistake.getCommandLine() == line
                  ? ""
                  : mistake.getCommandLine().getCommandName() + " ";
          to.println("Try: leash " + command + "--help");
          return ExitCode.USAGE;
        });
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          command.getErr().println("leash: internal error, please report it:");
          failure.printStackTrace(command.getErr());
          return ExitCode.INTERNAL_ERROR;
        });
    for (String name : List.of("check", "verify")) {
      GatedCommand command = line.getSubcommands().get(name).getCommand();
      command.style = style;
    }
    int code = arguments.length == 0 ? usage(line) : line.execute(arguments);
    out.flush();
    err.flush();
    return code;
  }

  private static int usage(CommandLine line) {
    line.usage(line.getErr());
    return ExitCode.USAGE;
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      Tool tool = Tool.current();
      return new String[] {tool.name() + " " + tool.version()};
    }
  }
}
