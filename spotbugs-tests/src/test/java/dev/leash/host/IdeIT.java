package dev.leash.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leash.host.Analyses.Task;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * As in an IDE: one class or one source file's classes are the application, the project is on the
 * auxiliary class path; and analyses run at once in one JVM.
 */
class IdeIT {
  /** Every so many source files one is analysed alone; a full run of all takes minutes. */
  private static final int STRIDE = Integer.getInteger("leash.ide.stride", 23);

  static Stream<Host> hosts() {
    return Host.supported().stream();
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void oneFileFindsWhatTheFullRunFinds(Host host) throws Exception {
    List<Told> all = LeashReport.read(Inputs.samplesReport());
    Path folder = Inputs.folder("ide-" + host);
    List<String> auxiliary = new ArrayList<>(List.of(Inputs.samples().toString()));
    Inputs.samplesClassPath().forEach(p -> auxiliary.add(p.toString()));
    List<List<Path>> files = sourceFiles();
    List<Task> tasks = new ArrayList<>();
    for (int i = 0; i < files.size(); i += STRIDE) {
      List<String> application = files.get(i).stream().map(Path::toString).toList();
      tasks.add(new Task(folder.resolve(i + ".xml"), application, auxiliary));
    }
    run(host, folder, 1, tasks);
    int found = 0;
    for (Task task : tasks) {
      List<String> names = task.application().stream().map(IdeIT::className).toList();
      List<Told> expected = all.stream().filter(f -> names.contains(f.className())).toList();
      SpotBugsReport report = SpotBugsReport.read(task.report());
      assertEquals(expected, report.findings(), names.toString());
      found += expected.size();
    }
    assertTrue(found > 3, "findings looked at: " + found);
  }

  /** A class without those nested in it; and the rest of the project may lack the class itself. */
  @ParameterizedTest
  @MethodSource("hosts")
  void oneClassFindsWhatTheFullRunFinds(Host host) throws Exception {
    List<Told> all = LeashReport.read(Inputs.samplesReport());
    List<String> classes = all.stream().map(Told::className).distinct().toList();
    List<String> names =
        Stream.concat(
                classes.stream().filter(c -> c.contains("$")).limit(4),
                classes.stream().filter(c -> !c.contains("$")).skip(20).limit(4))
            .toList();
    assertTrue(names.size() > 4, "classes with findings: " + names);
    Path folder = Inputs.folder("ide-class-" + host);
    List<Task> tasks = new ArrayList<>();
    for (String name : names) {
      Path file = Inputs.samples().resolve(name.replace('.', '/') + ".class");
      List<String> auxiliary = new ArrayList<>(List.of(withoutClass(folder, name).toString()));
      Inputs.samplesClassPath().forEach(p -> auxiliary.add(p.toString()));
      tasks.add(new Task(folder.resolve(name + ".xml"), List.of(file.toString()), auxiliary));
    }
    run(host, folder, 1, tasks);
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      List<Told> expected = all.stream().filter(f -> f.className().equals(name)).toList();
      assertEquals(expected, SpotBugsReport.read(tasks.get(i).report()).findings());
    }
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void analysesAtOnceDoNotDisturbEachOther(Host host) throws Exception {
    List<Told> samples = LeashReport.read(Inputs.samplesReport());
    Path other = Inputs.jar("gdx-backend-robovm");
    List<Path> classPath = Inputs.samplesClassPath();
    List<Told> others = LeashReport.of(List.of(other), classPath);
    Path folder = Inputs.folder("at-once-" + host);
    List<String> auxiliary = classPath.stream().map(Path::toString).toList();
    Task first =
        new Task(folder.resolve("samples.xml"), List.of(Inputs.samples().toString()), auxiliary);
    Task second = new Task(folder.resolve("other.xml"), List.of(other.toString()), auxiliary);
    run(host, folder, 2, List.of(first, second));
    assertEquals(samples, SpotBugsReport.read(first.report()).findings());
    assertEquals(others, SpotBugsReport.read(second.report()).findings());
  }

  private static void run(Host host, Path folder, int threads, List<Task> tasks) throws Exception {
    Path list = folder.resolve("tasks.txt");
    Files.write(list, tasks.stream().map(Task::line).toList());
    host.analyses(List.of(Integer.toString(threads), list.toString())).successful();
  }

  /** The samples' class files, those of one top-level class together. */
  private static List<List<Path>> sourceFiles() throws Exception {
    TreeMap<String, List<Path>> files = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(Inputs.samples())) {
      tree.filter(p -> p.toString().endsWith(".class"))
          .sorted()
          .forEach(
              p -> {
                String top = p.toString().replaceAll("(\\$[^/]*)?\\.class$", "");
                files.computeIfAbsent(top, k -> new ArrayList<>()).add(p);
              });
    }
    return List.copyOf(files.values());
  }

  private static String className(String file) {
    String name = Inputs.samples().relativize(Path.of(file)).toString();
    return name.substring(0, name.length() - ".class".length()).replace('/', '.');
  }

  /** A copy of the samples that lacks one class. */
  private static Path withoutClass(Path folder, String name) throws Exception {
    Path copy = folder.resolve("without-" + name);
    try (Stream<Path> tree = Files.walk(Inputs.samples())) {
      for (Path from : (Iterable<Path>) tree::iterator) {
        Path to = copy.resolve(Inputs.samples().relativize(from));
        if (from.endsWith(name.replace('.', '/') + ".class")) continue;
        if (Files.isDirectory(from)) Files.createDirectories(to);
        else Files.copy(from, to);
      }
    }
    return copy;
  }
}
