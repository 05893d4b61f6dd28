package dev.leash.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
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

  private static final String RULE = "LEASH_NETWORK_WAIT_IN_CALLBACK";

  static Stream<Host> hosts() {
    return Host.supported().stream();
  }

  /** SpotBugs loads the jar alone; what its manifest names would be sought beside it. */
  @Test
  void jarNamesNoOther() throws Exception {
    try (JarFile jar = new JarFile(Inputs.plugin().toFile())) {
      assertNull(jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH));
      for (String file : List.of("findbugs.xml", "messages.xml", "bugrank.txt")) {
        assertNotNull(jar.getEntry(file), file);
      }
    }
  }

  /** The oldest SpotBugs asks each detector for it and has no answer of its own. */
  @ParameterizedTest
  @MethodSource("hosts")
  void detectorsSayTheirNames(Host host) throws Exception {
    List<URL> jars = new ArrayList<>(List.of(Inputs.plugin().toUri().toURL()));
    try (DirectoryStream<Path> lib = Files.newDirectoryStream(host.lib(), "*.jar")) {
      for (Path jar : lib) jars.add(jar.toUri().toURL());
    }
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader loader = new URLClassLoader(jars.toArray(URL[]::new), platform)) {
      for (String name : Visitors.classNames()) {
        Class<?> detector = loader.loadClass(name);
        Class<?> says = detector.getMethod("getDetectorClassName").getDeclaringClass();
        assertTrue(says.getName().startsWith("dev.leash.spotbugs."), says + " for " + name);
      }
    }
  }

  /** Whatever {@code finishPass} lets out ends SpotBugs' run. */
  @ParameterizedTest
  @MethodSource("hosts")
  void reportsWhileSpotBugsVisitsTheClass(Host host) throws Exception {
    Path classes = SmallApp.compile(Inputs.folder("visited-" + host), WAITING);
    Run run = SmallApp.run(classes);
    assertEquals("", Sessions.of(host).run(run.commandLine()));
    assertEquals(List.of("didEnterBackground"), run.read().methods());
  }

  /** SpotBugs visits no class of more than a thousand methods. */
  @ParameterizedTest
  @MethodSource("hosts")
  void hugeClass(Host host) throws Exception {
    StringBuilder body = new StringBuilder(WAITING);
    for (int i = 0; i < 1100; i++) body.append("  int m").append(i).append("() { return 1; }\n");
    Path classes = SmallApp.compile(Inputs.folder("huge-" + host), body.toString());
    Run run = SmallApp.run(classes);
    assertEquals(RULE, Sessions.of(host).run(run.commandLine()), "reported without a visit");
    SpotBugsReport report = run.read();
    assertEquals(List.of("SKIPPED_CLASS_TOO_BIG"), report.otherTypes(), "it is huge to SpotBugs");
    assertEquals(List.of("didEnterBackground"), report.methods());
  }

  @Test
  void tooOldSpotBugsIsToldSo() throws Exception {
    Path classes = SmallApp.compile(Inputs.folder("too-old"), WAITING);
    Run run = SmallApp.run(classes, "-exitcode");
    Host.Finished finished = Host.TOO_OLD.findBugs(run.commandLine());
    assertEquals(
        List.of(
            "Leash reports nothing: it needs SpotBugs 4.8.6 or newer, and this is SpotBugs 4.7.3."
                + " Update SpotBugs, or take the Leash plugin off its list."),
        run.read().errors());
    assertEquals(List.of(), run.read().bugs());
    assertTrue((finished.code() & 4) != 0, "the exit code says that there was an error");
  }

  /** What the user has set wrong is an error of the report, and no reason to stop SpotBugs. */
  @ParameterizedTest
  @MethodSource("hosts")
  void settingThatIsNone(Host host) throws Exception {
    Path classes = SmallApp.compile(Inputs.folder("setting-" + host), WAITING);
    Run run = SmallApp.run(classes);
    host.findBugs(run.commandLine(), "-Dleash.budget.callback=soon").successful();
    assertEquals(
        List.of(
            "Leash reports nothing: system property leash.budget.callback: give seconds, 0 or"
                + " more, not \"soon\""),
        run.read().errors());
    assertEquals(List.of(), run.read().bugs());
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
    assertEquals(
        List.of("didEnterBackground"), SmallApp.report(host, outer, "-nested:true").methods());
  }
}
