package dev.leash.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leash.report.ConsoleStyle;
import dev.leash.report.Tool;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void helpTellsEveryOptionAndExitCode() {
    assertEquals(ExitCode.OK, run("check", "--help"));
    for (String option :
        new String[] {
          "--classes",
          "--classpath",
          "--sources",
          "--output",
          "--fail-on",
          "--include",
          "--exclude",
          "--catalogues",
          "--callback-budget",
          "--handler-budget"
        }) {
      assertTrue(out.toString().contains(option), option);
    }
    for (int code = ExitCode.OK; code <= ExitCode.INTERNAL_ERROR; code++) {
      assertTrue(out.toString().contains("\n  " + code + "   "), "exit code " + code);
    }
  }

  @Test
  void tellsItsVersion() {
    assertEquals(ExitCode.OK, run("--version"));
    assertEquals("Leash " + Tool.current().version(), out.toString().strip());
  }

  @Test
  void withoutArgumentsShowsUsage() {
    assertEquals(ExitCode.USAGE, run());
    assertTrue(err.toString().startsWith("Usage: leash"), err.toString());
  }

  @Test
  void wrongUseSaysHowToWriteIt() {
    assertWrong("Missing required option: '--classes=<paths>'", "check");
    assertWrong("--fail-on: \"x\" is not one of never, note, warning, error", "--fail-on", "x");
    assertWrong("--callback-budget: give seconds, 0 or more, not -1.0", "--callback-budget", "-1");
    assertWrong("--handler-budget: give seconds, 0 or more, not NaN", "--handler-budget", "NaN");
    assertWrong("'--handler-budget': 'soon' is not a double", "--handler-budget=soon");
    assertWrong("--classpath: cannot list none", "--classpath", "none/*");
    assertWrong("Unknown option: '--clases=x'", "--clases=x");
  }

  private void assertWrong(String message, String... options) {
    err.getBuffer().setLength(0);
    String[] arguments;
    if (options[0].equals("check")) {
      arguments = options;
    } else {
      arguments = new String[options.length + 3];
      arguments[0] = "check";
      arguments[1] = "--classes";
      arguments[2] = "a.jar";
      System.arraycopy(options, 0, arguments, 3, options.length);
    }
    assertEquals(ExitCode.USAGE, run(arguments));
    assertTrue(err.toString().contains(message), err.toString());
    assertTrue(err.toString().contains("Try: leash check --help"), err.toString());
  }

  private int run(String... arguments) {
    return Main.run(
        new PrintWriter(out), new PrintWriter(err), new ConsoleStyle(false, false), arguments);
  }
}
