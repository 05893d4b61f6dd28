package dev.leash.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** SpotBugs' own reports tell a finding so that a reader can act on it. */
class ReportsIT {
  private static final String BODY =
      """
        @Override
        public void didEnterBackground(UIApplication application) {
          connect();
        }

        void connect() {
          try {
            socket = new Socket("example.org", 7);
          } catch (IOException e) {
            socket = null;
          }
        }
      """;

  static Stream<Host> hosts() {
    return Host.supported().stream();
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void allFormats(Host host) throws Exception {
    Path folder = Inputs.folder("reports-" + host);
    Path classes = SmallApp.compile(folder, BODY);
    Path html = folder.resolve("report.html");
    Path sarif = folder.resolve("report.sarif");
    SpotBugsReport xml = SmallApp.report(host, classes, "-html=" + html, "-sarif=" + sarif);
    Told finding = xml.findings().get(0);
    assertEquals(2, finding.path().size());
    assertHtml(Files.readString(html), finding);
    assertSarif(JsonParser.parseString(Files.readString(sarif)).getAsJsonObject());
  }

  private static void assertHtml(String page, Told finding) {
    for (String text :
        List.of(
            "Lifecycle callback waits for the network: App.didEnterBackground waits in new"
                + " Socket(String, int)",
            "lifecycle callback on the main thread; calls App.connect: App.java:[line",
            "If the network stalls here, the watchdog kills the app (0x8badf00d).",
            "Start the work on another thread",
            "fingerprint " + finding.fingerprint(),
            "What happens",
            "new InetSocketAddress(host, port)")) {
      assertTrue(page.contains(text), "the HTML report lacks: " + text);
    }
    assertFalse(page.contains("?>?"), "a message has a hole");
    assertFalse(page.contains("SOURCE_LINE_"), "a role without words");
  }

  private static void assertSarif(JsonObject sarif) {
    JsonObject run = sarif.getAsJsonArray("runs").get(0).getAsJsonObject();
    JsonObject result = run.getAsJsonArray("results").get(0).getAsJsonObject();
    assertEquals("error", result.get("level").getAsString());
    String words =
        result.getAsJsonObject("message").getAsJsonArray("arguments").get(0).getAsString();
    assertTrue(words.startsWith("App.didEnterBackground waits in new Socket("), words);
    JsonObject rule =
        run.getAsJsonObject("tool")
            .getAsJsonObject("driver")
            .getAsJsonArray("rules")
            .get(0)
            .getAsJsonObject();
    assertEquals("LEASH_NETWORK_WAIT_IN_CALLBACK", rule.get("id").getAsString());
    assertEquals("docs/rules.md#LEASH_NETWORK_WAIT_IN_CALLBACK", rule.get("helpUri").getAsString());
  }
}
