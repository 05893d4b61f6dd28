package dev.leash.host;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** SpotBugs with the plugin and Leash alone find the same, steps included. */
class ParityIT {
  static Stream<Host> hosts() {
    return Host.supported().stream();
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void samples(Host host) throws Exception {
    List<Told> expected = LeashReport.read(Inputs.samplesReport());
    assertTrue(expected.size() > 100, "findings in the samples: " + expected.size());
    SpotBugsReport report =
        run(host, "samples-" + host, Inputs.samples(), Inputs.samplesClassPath(), "-low");
    assertSame(expected, report.findings());
    assertAll(report.bugs().stream().map(bug -> () -> assertRank(bug)));
    assertFalse(report.otherTypes().contains("SKIPPED_CLASS_TOO_BIG"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gdx-backend-robovm", "smackx", "jgroups"})
  void realJars(String artifact) throws Exception {
    Path jar = Inputs.jar(artifact);
    List<Path> classPath = Inputs.samplesClassPath();
    List<Told> expected = LeashReport.of(List.of(jar), classPath);
    SpotBugsReport report = run(Host.NEWEST, artifact, jar, classPath, "-low");
    assertSame(expected, report.findings());
  }

  /** What SpotBugs shows to someone who has set nothing: errors and warnings, no notes. */
  @Test
  void defaultThresholds() throws Exception {
    List<Told> expected =
        LeashReport.read(Inputs.samplesReport()).stream()
            .filter(f -> !f.severity().equals("note"))
            .toList();
    SpotBugsReport report =
        run(Host.NEWEST, "defaults", Inputs.samples(), Inputs.samplesClassPath());
    assertSame(expected, report.findings());
  }

  private static SpotBugsReport run(
      Host host, String name, Path application, List<Path> classPath, String... more)
      throws Exception {
    Path xml = Inputs.folder(name).resolve("report.xml");
    List<String> arguments = new ArrayList<>(List.of("-visitors", Visitors.all(), "-effort:min"));
    arguments.addAll(Arrays.asList(more));
    arguments.addAll(List.of("-xml:withMessages=" + xml));
    arguments.addAll(List.of("-auxclasspath", Inputs.joined(classPath), application.toString()));
    host.findBugs(arguments).successful();
    SpotBugsReport report = SpotBugsReport.read(xml);
    assertEquals(List.of(), report.errors());
    return report;
  }

  private static void assertRank(Element bug) {
    int rank = Integer.parseInt(bug.getAttribute("rank"));
    String severity = Told.PRIORITIES.get(bug.getAttribute("priority"));
    switch (severity) {
      case "error" -> assertTrue(rank <= 9, "rank of an error: " + rank);
      case "warning" -> assertTrue(rank <= 14, "rank of a warning: " + rank);
      default -> assertTrue(rank <= 20, "rank of a note: " + rank);
    }
  }

  private static void assertSame(List<Told> expected, List<Told> actual) {
    List<Told> missing = new ArrayList<>(expected);
    missing.removeAll(actual);
    List<Told> tooMany = new ArrayList<>(actual);
    tooMany.removeAll(expected);
    assertEquals("missing [], too many []", "missing " + missing + ", too many " + tooMany);
    assertEquals(expected.size(), actual.size());
  }
}
