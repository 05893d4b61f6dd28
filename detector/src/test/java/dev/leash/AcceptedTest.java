package dev.leash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leash.report.Report;
import dev.leash.report.SourceRoots;
import dev.leash.rules.Finding;
import dev.leash.source.comments.Remark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comments and annotations in sources do to findings, on whole apps. */
class AcceptedTest {
  private static final String WAIT = "new Socket(\"host\", 1);";

  @TempDir Path folder;

  private Report report(String body) throws IOException {
    return both(SmallApp.delegate("App", body, ""));
  }

  /** What comes of the class files, and just so of the sources. */
  private Report both(String source) throws IOException {
    SmallApp app = new SmallApp(folder).add("App", source).compile();
    Path sources = Files.createDirectories(folder.resolve("src"));
    Files.writeString(sources.resolve("App.java"), source);
    SourceRoots roots = new SourceRoots(List.of(sources), sources);
    Options options = app.options(app.app());
    Options reading = options.reading(From.SOURCE, List.of(sources));
    Report compiled = new SourcePass(options, roots).apply(Leash.judge(options));
    Report read = new SourcePass(reading, roots).apply(Readers.judge(reading));
    assertEquals(compiled, read);
    return compiled;
  }

  private static String annotated(String annotation) {
    return SmallApp.delegate("App", WAIT, "").replace("@Override", annotation + "\n  @Override");
  }

  private static List<String> rules(Report report) {
    return report.findings().stream().map(Finding::rule).map(Enum::name).toList();
  }

  private static List<Remark.Kind> remarks(Report report) {
    return report.remarks().stream().map(Remark::kind).toList();
  }

  @Test
  void aCommentWithAReasonHidesItsFinding() throws IOException {
    Report report =
        report(WAIT + " // leash:ignore LEASH_NETWORK_WAIT_IN_CALLBACK the host is this one");
    assertEquals(List.of(), rules(report));
    assertEquals(1, report.suppressed());
    assertEquals(List.of(), remarks(report));
  }

  @Test
  void withoutAReasonItHidesAndIsTold() throws IOException {
    Report report = report("// leash:ignore LEASH_NETWORK_WAIT_IN_CALLBACK\n" + WAIT);
    assertEquals(List.of(), rules(report));
    assertEquals(List.of(Remark.Kind.LEASH_SUPPRESSION_WITHOUT_REASON), remarks(report));
  }

  @Test
  void anotherRulesSuppressionIsStale() throws IOException {
    Report report = report(WAIT + " // leash:ignore LEASH_THREAD_WAIT_IN_CALLBACK it is quick");
    assertEquals(List.of("LEASH_NETWORK_WAIT_IN_CALLBACK"), rules(report));
    assertEquals(List.of(Remark.Kind.LEASH_SUPPRESSION_STALE), remarks(report));
  }

  @Test
  void theCompilersAnnotation() throws IOException {
    String rule = "@SuppressWarnings(\"leash:LEASH_NETWORK_WAIT_IN_CALLBACK\")";
    Report reasoned = both(annotated(rule + " // the host is this one"));
    assertEquals(List.of(), rules(reasoned));
    assertEquals(1, reasoned.suppressed());
    assertEquals(List.of(), remarks(reasoned));
    Report bare = both(annotated(rule));
    assertEquals(List.of(), rules(bare));
    assertEquals(List.of(Remark.Kind.LEASH_SUPPRESSION_WITHOUT_REASON), remarks(bare));
    Report stale = both(annotated(rule.replace("NETWORK", "THREAD") + " // it is quick"));
    assertEquals(List.of("LEASH_NETWORK_WAIT_IN_CALLBACK"), rules(stale));
    assertEquals(List.of(Remark.Kind.LEASH_SUPPRESSION_STALE), remarks(stale));
  }

  @Test
  void spotBugsAnnotation() throws IOException {
    String rule = "@SuppressFBWarnings(value = \"LEASH_NETWORK_WAIT_IN_CALLBACK\"";
    Report reasoned = both(annotated(rule + ", justification = \"the host is this one\")"));
    assertEquals(List.of(), rules(reasoned));
    assertEquals(1, reasoned.suppressed());
    assertEquals(List.of(), remarks(reasoned));
    Report bare = both(annotated(rule + ")"));
    assertEquals(List.of(), rules(bare));
    assertEquals(List.of(Remark.Kind.LEASH_SUPPRESSION_WITHOUT_REASON), remarks(bare));
    String other = rule.replace("NETWORK", "THREAD") + ", justification = \"it is quick\")";
    Report stale = both(annotated(other));
    assertEquals(List.of("LEASH_NETWORK_WAIT_IN_CALLBACK"), rules(stale));
    assertEquals(List.of(Remark.Kind.LEASH_SUPPRESSION_STALE), remarks(stale));
  }

  @Test
  void whatIsNoRuleIsTold() throws IOException {
    Report report = report(WAIT + " // leash:ignore LEASH_NETWORK_WAIT it is quick");
    assertEquals(List.of("LEASH_NETWORK_WAIT_IN_CALLBACK"), rules(report));
    assertEquals(List.of(Remark.Kind.LEASH_SUPPRESSION_OF_UNKNOWN_RULE), remarks(report));
  }

  @Test
  void aFileThatIsNoJavaIsSkippedAndTheFindingStays() throws IOException {
    SmallApp app = new SmallApp(folder).onBackground("App", WAIT).compile();
    Path sources = Files.createDirectories(folder.resolve("src"));
    Files.writeString(sources.resolve("App.java"), "class App {\n  void m( {\n}\n");
    Options options = app.options(app.app());
    SourceRoots roots = new SourceRoots(List.of(sources), sources);
    Report report = new SourcePass(options, roots).apply(Leash.judge(options));
    assertEquals(List.of("LEASH_NETWORK_WAIT_IN_CALLBACK"), rules(report));
    assertEquals("App.java", report.skipped().get(0).what());
  }
}
