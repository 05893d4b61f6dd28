package dev.leash.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leash.report.ConsoleLine.Level;
import dev.leash.rules.Finding;
import dev.leash.rules.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleReportTest {
  private static final ConsoleStyle UNICODE = new ConsoleStyle(true, false);
  private static final ConsoleStyle ASCII = new ConsoleStyle(false, false);

  @TempDir Path base;

  @Test
  void tellsAFindingWithItsSource() throws IOException {
    Path folder = Files.createDirectories(base.resolve("src/com/acme/chat"));
    Files.writeString(folder.resolve("AppDelegate.java"), "1\n2\n3\n4\n5\n\tsession.save(); \n7\n");
    assertEquals(
        """
        src/com/acme/chat/AppDelegate.java:[6,2] error LEASH_NETWORK_WAIT_IN_CALLBACK: \
        didEnterBackground waits for the network: SocketInputStream.read
           AppDelegate.java:6  AppDelegate.didEnterBackground: calls Session.save()
           Session.java:40     └─ Session.Writer.save: waits in java.io.InputStream.read() for the peer
           6 |     session.save();
             |     ^^^^^^^^^^^^^^^
           = why:  if the network stalls here, the watchdog kills the app (0x8badf00d)
           = help: begin a background task, hand the work to another thread and return
           = docs: docs/rules.md#LEASH_NETWORK_WAIT_IN_CALLBACK
        Leash: 1 error, 0 warnings, 0 notes in 12 classes, 1 callback or handler, 1.3 s
        """,
        text(UNICODE, Reports.of(Reports.chat(Severity.ERROR))));
  }

  @Test
  void longAdviceIsBrokenAtBlanks() {
    String advice = "close the socket at once and do not wait. ".repeat(4).strip();
    List<String> help =
        text(ASCII, Reports.of(Reports.advising(advice)))
            .lines()
            .dropWhile(line -> !line.startsWith("   = help: "))
            .takeWhile(line -> !line.startsWith("   = docs: "))
            .toList();
    assertEquals(2, help.size());
    assertTrue(help.stream().allMatch(line -> line.length() <= 100), help.toString());
    assertTrue(help.get(1).startsWith(" ".repeat(11)), help.get(1));
    assertEquals(
        advice, help.stream().map(line -> line.substring(11)).collect(Collectors.joining(" ")));
  }

  @Test
  void withoutSourceNamesPackageAndFile() {
    String text = text(ASCII, Reports.of(Reports.chat(Severity.NOTE)));
    assertTrue(text.startsWith("com/acme/chat/AppDelegate.java:[6,1] note LEASH_"), text);
    assertTrue(text.contains("\n   Session.java:40     `- Session.Writer.save: waits"), text);
    assertFalse(text.contains("^"), text);
  }

  @Test
  void withoutLineAndFileSaysWhatIsKnown() {
    Finding known = Reports.named("a.B$C", "", "m");
    Finding f =
        new Finding(
            known.rule(),
            known.severity(),
            known.platform(),
            known.className(),
            known.method(),
            known.descriptor(),
            "",
            0,
            known.message(),
            known.why(),
            known.help(),
            known.fingerprint(),
            known.path(),
            known.morePaths());
    String text = text(ASCII, Reports.of(f));
    assertTrue(text.startsWith("a/B$C.class: error LEASH_NETWORK_WAIT_IN_CALLBACK: m\n"), text);
    assertTrue(text.contains("   (no source file):6  B.C.didEnterBackground: waits"), text);
    assertTrue(text.contains("   + 3 more paths from this callback to the same call\n"), text);
  }

  @Test
  void hostileNamesCannotForgeLinesOrTerminalCodes() {
    String hostile = "a.B\n[INFO] BUILD SUCCESS\u001b[2J\u202e\u009b";
    Report report =
        new Report(
            List.of(Reports.named(hostile, "../../etc/passwd", hostile)),
            1,
            1,
            1,
            0,
            List.of(new Skipped(hostile, hostile)));
    List<ConsoleLine> lines = report(UNICODE).lines(report, 0);
    for (ConsoleLine line : lines) {
      assertTrue(
          line.text().chars().noneMatch(c -> c < ' ' || (c >= 0x7f && c <= 0x9f) || c == 0x202e),
          line.text());
    }
    assertTrue(lines.get(0).text().contains("a.B\\u000a[INFO]"), lines.get(0).text());
  }

  @Test
  void sourcesOutsideTheRootsAreNotShown() throws IOException {
    Files.createDirectories(base.resolve("src"));
    Files.writeString(base.resolve("secret.txt"), "secret\n".repeat(10));
    for (String name : List.of("../secret.txt", "..\\secret.txt", base + "/secret.txt")) {
      String text = text(ASCII, Reports.of(Reports.named("A", name, "m")));
      assertFalse(text.contains("| secret"), text);
    }
    String dotted = "." + base.toString().replace('/', '.') + ".A";
    String text = text(ASCII, Reports.of(Reports.named(dotted, "secret.txt", "m")));
    assertFalse(text.contains("| secret"), text);
  }

  @Test
  void asciiStyleIsAscii() {
    String text = text(ASCII, Reports.of(Reports.named("päckchen.Ωmega", "Ωmega.java", "wörd")));
    assertTrue(text.chars().allMatch(c -> c == '\n' || (c >= ' ' && c <= '~')), text);
    assertTrue(text.contains("w\\u00f6rd"), text);
  }

  @Test
  void coloursOnlyIfAsked() {
    Report report = Reports.of(Reports.chat(Severity.WARNING));
    assertFalse(text(UNICODE, report).contains("\u001b"));
    assertTrue(text(new ConsoleStyle(true, true), report).contains("\u001b[1;33mwarning\u001b[0m"));
  }

  @Test
  void linesCarryTheFindingsLevel() {
    Report report =
        Reports.of(
            Reports.chat(Severity.ERROR),
            Reports.chat(Severity.WARNING),
            Reports.chat(Severity.NOTE));
    assertEquals(
        List.of(Level.ERROR, Level.WARNING, Level.INFO, Level.INFO),
        report(ASCII).lines(report, 0).stream()
            .filter(line -> !line.text().startsWith("   "))
            .map(ConsoleLine::level)
            .toList());
  }

  @Test
  void summaryCounts() {
    List<Skipped> skipped = List.of(new Skipped("a.jar", "broken"), new Skipped("b", "missing"));
    assertEquals(
        """
        Leash: 0 errors, 0 warnings, 0 notes in 1 class, 2 callbacks and handlers, 1.3 s; \
        4 suppressed; 2 skipped:
           a.jar: broken
           b: missing
        """,
        text(ASCII, new Report(List.of(), 1, 5, 2, 4, skipped)));
  }

  @Test
  void sameReasonsShareALine() {
    List<Skipped> skipped =
        List.of(
            new Skipped("a.jar", "broken"),
            new Skipped("b", "missing"),
            new Skipped("c.jar", "broken"));
    assertTrue(
        text(ASCII, new Report(List.of(), 1, 5, 2, 0, skipped))
            .endsWith(
                """
                ; 3 skipped:
                   a.jar and 1 more: broken
                   b: missing
                   all of them are in leash.json
                """));
  }

  @Test
  void manyReasonsAreCut() {
    List<Skipped> skipped =
        IntStream.range(10, 33).mapToObj(i -> new Skipped("lib.jar", "broken " + i)).toList();
    String text = text(ASCII, new Report(List.of(), 1, 5, 2, 0, skipped));
    assertTrue(
        text.endsWith(
            "   lib.jar: broken 29\n   and 3 more reasons\n   all of them are in leash.json\n"),
        text);
  }

  private ConsoleReport report(ConsoleStyle style) {
    return new ConsoleReport(new SourceRoots(List.of(base.resolve("src")), base), style);
  }

  private String text(ConsoleStyle style, Report report) {
    return report(style).lines(report, 1.26).stream()
        .map(line -> line.text() + "\n")
        .collect(Collectors.joining());
  }
}
