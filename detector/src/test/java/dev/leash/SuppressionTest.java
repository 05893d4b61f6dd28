package dev.leash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leash.report.Report;
import dev.leash.rules.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code SuppressFBWarnings} on the classes and methods around a finding. */
class SuppressionTest {
  private static final String WAIT = "new Socket(\"sync.example.org\", 7000).close();";
  private static final String METHOD = "@Override public void didEnterBackground";
  private static final String PLAIN = SmallApp.delegate("App", WAIT, "");

  @TempDir Path folder;

  /**
   * Of what is found only the waits: a task that is begun for its handler alone has other faults.
   */
  private static List<Finding> waits(Report report) {
    return report.findings().stream().filter(f -> f.rule().name().contains("_WAIT_")).toList();
  }

  /** What comes of the class files, and just so of the sources. */
  private Report analysed(String source) {
    SmallApp app = new SmallApp(folder).add("App", source).compile();
    Report report = app.analyse();
    assertEquals(report, Readers.analyse(app.reading()));
    return report;
  }

  private void assertSuppressed(String source) {
    Report report = analysed(source);
    assertEquals(List.of(), waits(report));
    assertEquals(1, report.suppressed());
  }

  private void assertReported(String source) {
    Report report = analysed(source);
    assertEquals(1, waits(report).size());
    assertEquals(0, report.suppressed());
  }

  private static String onMethod(String annotation) {
    return PLAIN.replace(METHOD, annotation + " " + METHOD);
  }

  private static String onClass(String annotation) {
    return PLAIN.replace("public class", annotation + " public class");
  }

  @Test
  void withoutAnnotation() {
    assertReported(PLAIN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@SuppressFBWarnings",
        "@SuppressFBWarnings(\"LEASH\")",
        "@SuppressFBWarnings(\"LEASH_NETWORK_WAIT\")",
        "@SuppressFBWarnings({\"NP\", \"LEASH_NETWORK_WAIT_IN_CALLBACK\"})",
        "@SuppressFBWarnings(value = \"LEASH\", justification = \"the server is on this device\")",
        "@SuppressFBWarnings(justification = \"all of it\")",
        "@com.acme.notes.SuppressFBWarnings(\"LEASH\")",
      })
  void annotationsThatName(String annotation) {
    assertSuppressed(onMethod(annotation));
    assertSuppressed(onClass(annotation));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@SuppressFBWarnings(\"NP\")",
        "@SuppressFBWarnings(\"LEASH_THREAD_WAIT_IN_CALLBACK\")",
        "@SuppressFBWarnings(\"LEASH_NETWORK_WAIT_IN_CALLBACK_NOT\")",
        "@SuppressFBWarnings(\"NETWORK_WAIT\")",
        "@SuppressWarnings(\"LEASH\")",
      })
  void annotationsThatDoNot(String annotation) {
    assertReported(onMethod(annotation));
    assertReported(onClass(annotation));
  }

  @Test
  void onTheCalledMethodTheCallerStaysReported() {
    assertReported(
        SmallApp.delegate(
            "App",
            "save();",
            "@SuppressFBWarnings void save() throws IOException { " + WAIT + " }"));
  }

  private static final String INNER =
      "public static class Inner extends UIApplicationDelegateAdapter { @Override public void"
          + " willTerminate(UIApplication a) { try { new Socket(\"a\", 1); } catch (IOException e)"
          + " {} } }";

  @Test
  void onTheOuterClass() {
    assertReported(SmallApp.delegate("App", "", INNER));
    assertSuppressed(
        SmallApp.delegate("App", "", INNER)
            .replace("public class", "@SuppressFBWarnings public class"));
  }

  @Test
  void onANestedClassTheOuterStaysReported() {
    Report report =
        analysed(SmallApp.delegate("App", WAIT, "@SuppressFBWarnings(\"LEASH\") " + INNER));
    assertEquals(List.of("App"), report.findings().stream().map(Finding::className).toList());
    assertEquals(1, report.suppressed());
  }

  private static String register(String annotation, String handler) {
    return SmallApp.delegate(
        "App",
        "",
        annotation + " void begin(UIApplication a) { a.beginBackgroundTask(" + handler + "); }");
  }

  @Test
  void onTheMethodAroundALambda() {
    String lambda = "() -> { try { " + WAIT + " } catch (IOException e) {} }";
    assertReported(register("", lambda));
    assertSuppressed(register("@SuppressFBWarnings(\"LEASH_NETWORK\")", lambda));
    assertReported(register("@SuppressFBWarnings(\"LEASH_THREAD\")", lambda));
  }

  @Test
  void onTheMethodAroundAnAnonymousClass() {
    String object =
        "new Runnable() { public void run() { try { " + WAIT + " } catch (IOException e) {} } }";
    assertReported(register("", object));
    assertSuppressed(register("@SuppressFBWarnings(\"LEASH_NETWORK\")", object));
  }

  @Test
  void onTheMethodAroundALambdaInAnAnonymousClassInALambda() {
    String nested =
        "() -> new Runnable() { public void run() { Runnable r = () -> { try { "
            + WAIT
            + " } catch (IOException e) {} }; r.run(); } }.run()";
    assertReported(register("", nested));
    assertSuppressed(register("@SuppressFBWarnings(\"LEASH_NETWORK\")", nested));
  }
}
