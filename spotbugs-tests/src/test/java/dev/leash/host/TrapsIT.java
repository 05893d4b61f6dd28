package dev.leash.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where SpotBugs is known to let plugins down. */
class TrapsIT {
  private static final String WAITING =
      """
        @Override
        public void didEnterBackground(UIApplication application) {
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

  /** SpotBugs visits no class of more than a thousand methods. */
  @ParameterizedTest
  @MethodSource("hosts")
  void hugeClass(Host host) throws Exception {
    StringBuilder body = new StringBuilder(WAITING);
    for (int i = 0; i < 1100; i++) body.append("  int m").append(i).append("() { return 1; }\n");
    Path classes = SmallApp.compile(Inputs.folder("huge-" + host), body.toString());
    SpotBugsReport report = SmallApp.report(host, classes);
    assertEquals(List.of("SKIPPED_CLASS_TOO_BIG"), report.otherTypes(), "it is huge to SpotBugs");
    assertEquals(
        List.of("didEnterBackground"), report.findings().stream().map(Told::method).toList());
  }

  @Test
  void tooOldSpotBugsIsToldSo() throws Exception {
    Path folder = Inputs.folder("too-old");
    Path classes = SmallApp.compile(folder, WAITING);
    Path xml = folder.resolve("report.xml");
    Host.Finished run =
        Host.TOO_OLD.findBugs(
            List.of(
                "-visitors",
                Visitors.all(),
                "-xml:withMessages=" + xml,
                "-exitcode",
                "-auxclasspath",
                Inputs.joined(Inputs.robovm()),
                classes.toString()));
    SpotBugsReport report = SpotBugsReport.read(xml);
    assertEquals(
        List.of(
            "Leash reports nothing: it needs SpotBugs 4.8.6 or newer, and this is SpotBugs 4.7.3."
                + " Update SpotBugs, or take the Leash plugin off its list."),
        report.errors());
    assertEquals(List.of(), report.bugs());
    assertTrue((run.code() & 4) != 0, "the exit code says that there was an error");
  }

  /** One of the plugin's detectors alone reports its own patterns and nothing else. */
  @ParameterizedTest
  @MethodSource("hosts")
  void detectorsAreSwitchedOneByOne(Host host) throws Exception {
    Path classes = SmallApp.compile(Inputs.folder("switched-" + host), WAITING);
    assertEquals(
        0, SmallApp.report(host, classes, "-omitVisitors", "NetworkWaitDetector").bugs().size());
    assertEquals(1, SmallApp.report(host, classes).bugs().size());
  }

  /** Only the class that is asked for is reported on, with what the others do known. */
  @ParameterizedTest
  @MethodSource("hosts")
  void onlyAnalyze(Host host) throws Exception {
    String nested =
        WAITING
            + """
              public static class Other extends UIApplicationDelegateAdapter {
                App app;
                @Override
                public void willTerminate(UIApplication application) {
                  app.didEnterBackground(application);
                }
              }
            """;
    Path classes = SmallApp.compile(Inputs.folder("only-" + host), nested);
    SpotBugsReport report = SmallApp.report(host, classes, "-onlyAnalyze", "com.acme.App$Other");
    assertEquals(
        List.of("com.acme.App$Other"), report.findings().stream().map(Told::className).toList());
    assertEquals(2, SmallApp.report(host, classes).bugs().size());
  }

  /** An archive within an archive can only be read through SpotBugs. */
  @ParameterizedTest
  @MethodSource("hosts")
  void nestedArchive(Host host) throws Exception {
    Path folder = Inputs.folder("nested-" + host);
    Path classes = SmallApp.compile(folder, WAITING);
    Path inner = Archives.zip(folder.resolve("inner.jar"), classes);
    Path outside = Files.createDirectories(folder.resolve("outside/lib"));
    Files.copy(inner, outside.resolve("inner.jar"));
    Path outer = Archives.zip(folder.resolve("outer.zip"), outside.getParent());
    SpotBugsReport report = SmallApp.report(host, outer, "-nested:true");
    assertEquals(
        List.of("didEnterBackground"), report.findings().stream().map(Told::method).toList());
  }
}
