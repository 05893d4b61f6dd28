package dev.leash.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
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
   * Of each package of the samples every so many source files are analysed alone. All take minutes:
   * {@code -Dleash.ide.stride=1}.
   */
  private static final int STRIDE = Integer.getInteger("leash.ide.stride", 9);

  static Stream<Host> hosts() {
    return Host.supported().stream();
  }

  /** Each package of the samples is a project here; the hosts take turns. */
  @ParameterizedTest
  @MethodSource("hosts")
  void oneFileFindsWhatTheFullRunFinds(Host host) throws Exception {
    Path folder = Inputs.folder("ide-" + host);
    List<Path> classPath = Inputs.samplesClassPath();
    List<String> packages = Project.samples().packages();
    int found = 0;
    for (int i = Host.supported().indexOf(host); i < packages.size(); i += 2) {
      Project project = Project.samples().copy(packages.get(i), folder.resolve("project-" + i));
      List<Told> all = LeashReport.of(List.of(project.root()), classPath);
      List<List<Path>> files = project.sourceFiles();
      for (int j = i % STRIDE; j < files.size(); j += STRIDE) {
        List<Told> expected = project.in(files.get(j), all);
        Run run = project.alone(folder.resolve(i + "-" + j + ".xml"), files.get(j), classPath);
        assertEquals(expected, run.in(host).findings(), files.get(j).toString());
        found += expected.size();
      }
    }
    assertTrue(found > 10, "findings looked at: " + found);
  }

  /**
   * A class without those nested in it, and with all samples around it; the rest of the project may
   * lack the class itself.
   */
  @ParameterizedTest
  @MethodSource("hosts")
  void oneClassFindsWhatTheFullRunFinds(Host host) throws Exception {
    List<Told> all = LeashReport.read(Inputs.samplesReport());
    List<String> classes = all.stream().map(Told::className).distinct().toList();
    int first = Host.supported().indexOf(host) * 10;
    List<String> names =
        Stream.concat(
                classes.stream().filter(c -> c.contains("$")).skip(first).limit(1),
                classes.stream().filter(c -> !c.contains("$")).skip(first).limit(2))
            .toList();
    assertEquals(3, names.size(), "classes with findings: " + names);
    Path folder = Inputs.folder("ide-class-" + host);
    Project project = Project.samples().copy("", folder.resolve("project"));
    Path apart = Files.createDirectories(folder.resolve("apart"));
    for (String name : names) {
      List<Told> expected = all.stream().filter(told -> told.className().equals(name)).toList();
      Path home = project.file(name);
      Path type = Files.move(home, apart.resolve(home.getFileName()));
      Path xml = folder.resolve(name + ".xml");
      Run run = project.alone(xml, List.of(type), Inputs.samplesClassPath());
      assertEquals(expected, run.in(host).findings(), name);
      Files.move(type, home);
    }
  }

  /** The first of them is also what SpotBugs shows to someone who has set nothing: no notes. */
  @ParameterizedTest
  @MethodSource("hosts")
  void analysesAtOnceDoNotDisturbEachOther(Host host) throws Exception {
    Path folder = Inputs.folder("at-once-" + host);
    Project samples = Project.samples();
    List<Path> classPath = Inputs.samplesClassPath();
    List<Path> some = samples.classFiles("dev/leash/samples/networkwaitincallback");
    List<Path> others = samples.classFiles("dev/leash/samples/uncancellableread");
    Run low = samples.alone(folder.resolve("some.xml"), some, classPath);
    Run first = new Run(low.report(), low.application(), low.auxiliary(), List.of());
    Run second = samples.alone(folder.resolve("others.xml"), others, classPath);
    Sessions.of(host).atOnce(List.of(first.commandLine(), second.commandLine()));
    List<Told> all = LeashReport.read(Inputs.samplesReport());
    List<Told> found = samples.in(some, all);
    List<Told> shown = found.stream().filter(f -> !f.severity().equals("note")).toList();
    assertTrue(shown.size() < found.size(), "there is a note to leave out");
    assertEquals(shown, first.read().findings());
    assertEquals(samples.in(others, all), second.read().findings());
  }
}
