package dev.leash.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leash.rules.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** SpotBugs with the plugin and Leash alone find the same, steps included. */
class ParityIT {
  static Stream<Host> hosts() {
    return Host.supported().stream();
  }

  /** In a fresh JVM, as somebody who has one jar to add to SpotBugs runs it. */
  @ParameterizedTest
  @MethodSource("hosts")
  void samples(Host host) throws Exception {
    List<Told> expected = LeashReport.read(Inputs.samplesReport());
    Set<Rule> rules = EnumSet.noneOf(Rule.class);
    expected.forEach(told -> rules.add(Rule.valueOf(told.rule())));
    assertEquals(EnumSet.allOf(Rule.class), rules, "rules with findings in the samples");
    Path xml = Inputs.folder("samples-" + host).resolve("report.xml");
    SpotBugsReport report =
        Run.low(xml, List.of(Inputs.samples()), Inputs.samplesClassPath()).alone(host);
    assertEquals(List.of(), report.errors());
    assertSame(expected, report.findings());
    // SpotBugs knows the class that its own line of the finding is in, and so can show it.
    new Anatomy(host).assertSound(report);
  }

  @ParameterizedTest
  @CsvSource({"gdx-backend-robovm,OLDEST", "smackx,OLDEST", "jgroups,NEWEST"})
  void realJars(String artifact, Host host) throws Exception {
    List<Path> jar = List.of(Inputs.jar(artifact));
    List<Path> classPath = Inputs.samplesClassPath();
    CompletableFuture<List<Told>> expected =
        CompletableFuture.supplyAsync(() -> LeashReport.of(jar, classPath));
    Path xml = Inputs.folder(artifact).resolve("report.xml");
    SpotBugsReport report = Run.low(xml, jar, classPath).in(host);
    assertEquals(List.of(), report.errors());
    assertTrue(!expected.get().isEmpty(), "nothing is found in " + artifact);
    assertSame(expected.get(), report.findings());
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
