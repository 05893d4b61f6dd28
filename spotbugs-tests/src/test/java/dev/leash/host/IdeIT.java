package dev.leash.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * As in an IDE: one class or one source file's classes are the application, the project is on the
 * auxiliary class path; and analyses run at once in one JVM.
 */
class IdeIT {
  /**
   * Every so many source files one is analysed alone, by each host another one. A full run of all
   * takes minutes: {@code -Dleash.ide.stride=2}.
   */
  private static final int STRIDE = Integer.getInteger("leash.ide.stride", 24);

  static Stream<Host> hosts() {
    return Host.supported().stream();
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void oneFileFindsWhatTheFullRunFinds(Host host) throws Exception {
    Path folder = Inputs.folder("ide-" + host);
    List<List<Path>> files = Samples.sourceFiles();
    int found = 0;
    for (int i = Host.supported().indexOf(host) * STRIDE / 2; i < files.size(); i += STRIDE) {
      found += assertSameAlone(host, folder.resolve(i + ".xml"), files.get(i));
    }
    assertTrue(found > 3, "findings looked at: " + found);
  }

  private static int assertSameAlone(Host host, Path xml, List<Path> application)
      throws IOException {
    List<Path> auxiliary = new ArrayList<>(List.of(Inputs.samples()));
    auxiliary.addAll(Inputs.samplesClassPath());
    List<Told> expected = Samples.expected(application);
    SpotBugsReport report = Run.low(xml, application, auxiliary).in(host);
    assertEquals(expected, report.findings(), application.toString());
    return expected.size();
  }

  /** A class without those nested in it; and the rest of the project may lack the class itself. */
  @ParameterizedTest
  @MethodSource("hosts")
  void oneClassFindsWhatTheFullRunFinds(Host host) throws Exception {
    List<String> classes =
        LeashReport.read(Inputs.samplesReport()).stream().map(Told::className).distinct().toList();
    int first = Host.supported().indexOf(host) * 10;
    List<String> names =
        Stream.concat(
                classes.stream().filter(c -> c.contains("$")).skip(first).limit(2),
                classes.stream().filter(c -> !c.contains("$")).skip(first).limit(2))
            .toList();
    assertEquals(4, names.size(), "classes with findings: " + names);
    Path folder = Inputs.folder("ide-class-" + host);
    Path project = Samples.copy(folder.resolve("project"));
    Path apart = Files.createDirectories(folder.resolve("apart"));
    List<Path> auxiliary = new ArrayList<>(List.of(project));
    auxiliary.addAll(Inputs.samplesClassPath());
    for (String name : names) {
      Path home = project.resolve(name.replace('.', '/') + ".class");
      Path type = Files.move(home, apart.resolve(home.getFileName()));
      SpotBugsReport report =
          Run.low(folder.resolve(name + ".xml"), List.of(type), auxiliary).in(host);
      assertEquals(Samples.expected(List.of(Samples.file(name))), report.findings(), name);
      Files.move(type, home);
    }
  }

  /** One of them also is what SpotBugs shows to someone who has set nothing: no notes. */
  @ParameterizedTest
  @MethodSource("hosts")
  void analysesAtOnceDoNotDisturbEachOther(Host host) throws Exception {
    Path folder = Inputs.folder("at-once-" + host);
    List<Path> auxiliary = new ArrayList<>(List.of(Inputs.samples()));
    auxiliary.addAll(Inputs.samplesClassPath());
    List<Path> some = Samples.classFiles("networkwaitincallback");
    List<Path> others = Samples.classFiles("uncancellableread");
    Run first = new Run(folder.resolve("some.xml"), some, auxiliary, List.of());
    Run second = Run.low(folder.resolve("others.xml"), others, auxiliary);
    host.session().atOnce(List.of(first.commandLine(), second.commandLine()));
    List<Told> all = Samples.expected(some);
    List<Told> shown = all.stream().filter(f -> !f.severity().equals("note")).toList();
    assertTrue(shown.size() < all.size(), "there is a note to leave out");
    assertEquals(shown, first.read().findings());
    assertEquals(Samples.expected(others), second.read().findings());
  }
}
