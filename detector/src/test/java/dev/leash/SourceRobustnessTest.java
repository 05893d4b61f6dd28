package dev.leash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leash.report.FailOn;
import dev.leash.report.Report;
import dev.leash.report.Skipped;
import dev.leash.report.SourceRoots;
import dev.leash.rules.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that are large, twisted or broken: what is found beside and behind them stays. */
class SourceRobustnessTest {
  private static final String WAIT = "new Socket(\"sync.example.org\", 7000).close();";
  private static final String DELEGATE = SmallApp.delegate("Good", WAIT, "");

  @TempDir Path folder;
  private SmallApp app;
  private Path sources;

  @BeforeEach
  void platform() throws IOException {
    app = new SmallApp(folder).compile();
    sources = Files.createDirectories(folder.resolve("src"));
  }

  private Report report() throws Check.NothingToAnalyse {
    Options options = app.options().reading(From.SOURCE, List.of(sources));
    SourceRoots roots = new SourceRoots(List.of(sources), sources);
    return new Check(options, roots, folder, FailOn.NEVER).analyse();
  }

  private Report report(String name, String text) throws IOException, Check.NothingToAnalyse {
    Files.writeString(sources.resolve(name + ".java"), text);
    return report();
  }

  private static List<String> found(Report report) {
    return report.findings().stream().map(f -> f.className() + ":" + f.line()).toList();
  }

  private static List<String> skipped(Report report) {
    return report.skipped().stream().map(s -> s.what() + " " + s.why()).toList();
  }

  private static String repeat(int count, String format) {
    return IntStream.range(0, count)
        .mapToObj(i -> format.replace("NEXT", "m" + (i + 1)).replace("THIS", "m" + i))
        .collect(Collectors.joining("\n"));
  }

  private static long lines(String text) {
    return text.lines().count();
  }

  @Test
  void aFileOfFiftyThousandLines() throws Exception {
    String members =
        repeat(10_000, "static int THIS(int a) {\n  int b = a + 1;\n  b *= 2;\n  return b;\n}")
            + "\nvoid last() throws IOException {\n  m9999(1);\n  "
            + WAIT
            + "\n}\n";
    String text = SmallApp.delegate("App", "last();", members);
    assertTrue(lines(text) > 50_000, lines(text) + " lines");
    Report report = report("App", text);
    assertEquals(List.of("App:10"), found(report));
    assertEquals(50_017, report.findings().get(0).path().get(1).line());
    assertEquals(List.of(), skipped(report));
  }

  private void assertOneWait(String body, String members) throws Exception {
    Report report = report("App", SmallApp.delegate("App", body, members));
    assertEquals(1, found(report).size(), report.toString());
    assertEquals(List.of(), skipped(report));
  }

  @Test
  void aTextOfFiveThousandParts() throws Exception {
    String text = String.join(" + ", Collections.nCopies(5000, "\"a\" + n"));
    assertOneWait("int n = 1; String all = " + text + "; new Socket(all, 1);", "");
  }

  @Test
  void aThousandParentheses() throws Exception {
    String deep = "(".repeat(1000) + "7000" + ")".repeat(1000);
    assertOneWait("new Socket(\"sync.example.org\", " + deep + ");", "");
  }

  @Test
  void aThousandBlocks() throws Exception {
    assertOneWait("{".repeat(1000) + WAIT + "}".repeat(1000), "");
  }

  @Test
  void aThousandBranches() throws Exception {
    String chain = repeat(1000, "if (n == \"THIS\".hashCode()) n++; else ");
    assertOneWait("int n = application.hashCode(); " + chain + " n--; " + WAIT, "");
  }

  @Test
  void aChainOfTwoThousandCalls() throws Exception {
    assertOneWait(
        "StringBuilder b = new StringBuilder(); b" + ".append(1)".repeat(2000) + "; " + WAIT, "");
  }

  @Test
  void fortyLambdasInEachOther() throws Exception {
    String body = "run(() -> ".repeat(40) + "1" + ")".repeat(40) + "; " + WAIT;
    assertOneWait(body, "static <T> T run(Callable<T> work) { return null; }");
  }

  private static String classesInEachOther(int depth) {
    return "new Object() { void m() throws Exception { ".repeat(depth)
        + WAIT
        + " } }.m();".repeat(depth);
  }

  @Test
  void tenClassesInEachOther() throws Exception {
    assertOneWait(classesInEachOther(10), "");
  }

  @Test
  void whatTheParserWouldTakeYearsForIsSkippedAndTheRestIsRead() throws Exception {
    Files.writeString(sources.resolve("Good.java"), DELEGATE);
    Report report = report("Deep", SmallApp.delegate("Deep", classesInEachOther(60), ""));
    assertEquals(List.of("Good:10"), found(report));
    List<Skipped> skipped = report.skipped();
    assertEquals(1, skipped.size(), skipped.toString());
    assertTrue(skipped.get(0).what().endsWith("Deep.java:10"), skipped.toString());
    assertTrue(skipped.get(0).why().contains("60 bodies"), skipped.toString());
  }

  @Test
  void fifteenThousandParentheses() throws Exception {
    Files.writeString(sources.resolve("Good.java"), DELEGATE);
    String deep = "(".repeat(15_000) + "1" + ")".repeat(15_000);
    Report report = report("Deep", "class Deep { int a = " + deep + "; }");
    assertEquals(List.of("Good:10"), found(report));
    assertEquals(List.of(), skipped(report));
  }

  @Test
  void fourHundredThousandParenthesesAreSkippedAndTheRestIsRead() throws Exception {
    Files.writeString(sources.resolve("Good.java"), DELEGATE);
    String deep = "(".repeat(400_000) + "1" + ")".repeat(400_000);
    Report report = report("Deep", "class Deep {\n  int a = " + deep + "; }");
    assertEquals(List.of("Good:10"), found(report));
    List<Skipped> skipped = report.skipped();
    assertEquals(1, skipped.size(), skipped.toString());
    assertTrue(skipped.get(0).what().endsWith("Deep.java:2"), skipped.toString());
    assertTrue(skipped.get(0).why().contains("brackets"), skipped.toString());
  }

  @Test
  void aFileThatDoesNotParseIsOneEntryWithItsLine() throws Exception {
    Files.writeString(sources.resolve("Good.java"), DELEGATE);
    Report report = report("Bad", "class Bad {\n  void m( {\n}\n");
    assertEquals(List.of("Good:10"), found(report));
    List<Skipped> skipped = report.skipped();
    assertEquals(1, skipped.size(), skipped.toString());
    assertTrue(skipped.get(0).what().endsWith("Bad.java:2"), skipped.toString());
  }

  @Test
  void whatCannotBeResolvedIsLeftOpen() throws Exception {
    String body = "Missing.thing(application).other(); var x = nowhere(1); " + WAIT;
    assertOneWait(body, "@Unknown Absent field; void m(Gone g) { g.run(); }");
  }

  private static byte[] marked(Charset charset, String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(("\uFEFF" + text).getBytes(charset));
    return out.toByteArray();
  }

  private void assertReads(byte[] bytes) throws Exception {
    Files.write(sources.resolve("Good.java"), bytes);
    Report report = report();
    assertEquals(List.of("Good:10"), found(report));
    Finding finding = report.findings().get(0);
    assertTrue(finding.place().exact(), finding.toString());
    assertEquals(7, finding.place().column());
    assertEquals(List.of(), skipped(report));
  }

  @Test
  void everyEncoding() throws Exception {
    String text = DELEGATE.replace("public class", "/* gr\u00fc\u00dfe \u00e9 */ public class");
    assertReads(text.getBytes(StandardCharsets.UTF_8));
    assertReads(marked(StandardCharsets.UTF_8, text));
    assertReads(text.getBytes(StandardCharsets.ISO_8859_1));
    assertReads(marked(StandardCharsets.UTF_16BE, text));
    assertReads(marked(StandardCharsets.UTF_16LE, text));
    assertReads(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void brokenBytesInACommentAreNoMistake() throws Exception {
    byte[] bytes =
        DELEGATE
            .replace("public class", "/* ? */ public class")
            .getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < bytes.length; i++) if (bytes[i] == '?') bytes[i] = (byte) 0xff;
    assertReads(bytes);
  }

  @Test
  void wideCharactersWithoutAMarkAreSaid() throws Exception {
    Files.writeString(sources.resolve("Good.java"), DELEGATE);
    Files.write(sources.resolve("Wide.java"), "class Wide {}".getBytes(StandardCharsets.UTF_16BE));
    Report report = report();
    assertEquals(List.of("Good:10"), found(report));
    assertTrue(skipped(report).get(0).contains("save it as UTF-8"), skipped(report).toString());
  }
}
