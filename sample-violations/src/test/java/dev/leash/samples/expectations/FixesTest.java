package dev.leash.samples.expectations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leash.FixRun;
import dev.leash.Leash;
import dev.leash.Options;
import dev.leash.fix.FileWork;
import dev.leash.report.SourceRoots;
import dev.leash.rules.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code leash:fix} does to the samples: the mechanical violations are repaired, the repaired
 * files compile, their findings are gone, no other comes, and a second run changes nothing.
 */
@TestInstance(Lifecycle.PER_CLASS)
class FixesTest {
  /** How many of each rule's findings are repaired; the others have no certain repair. */
  private static final Map<String, Integer> REPAIRED =
      Map.of(
          "LEASH_DEFAULT_RUN_LOOP_MODE", 17,
          "LEASH_SOURCE_MISSING_FROM_RUN_LOOP_MODE", 12,
          "LEASH_UNCANCELLABLE_CONNECT", 15,
          "LEASH_INVALID_TASK_UNCHECKED", 6,
          "LEASH_TASK_NOT_ENDED", 7,
          "LEASH_TASK_NOT_ENDED_ON_EXPIRATION", 6,
          "LEASH_WRONG_TASK_ENDED", 6,
          "LEASH_EXPIRATION_LEAVES_WORK_RUNNING", 6,
          "LEASH_NETWORK_WAIT_IN_CALLBACK", 37,
          "LEASH_NO_EXPIRATION_HANDLER", 2);

  @TempDir private Path folder;
  private final Path sources = Path.of(System.getProperty("basedir", "")).resolve("src/main/java");
  private FixRun.Outcome outcome;
  private Set<String> before;

  @BeforeAll
  void repair() throws FixRun.NotPossible {
    outcome = FixRun.of(SampleRun.options(), new SourceRoots(List.of(sources), sources));
    before = fingerprints(outcome.report().findings());
  }

  private static Set<String> fingerprints(List<Finding> findings) {
    return findings.stream().map(Finding::fingerprint).collect(Collectors.toSet());
  }

  @Test
  void repairsWhatIsMechanical() {
    Map<String, Integer> repaired = new TreeMap<>();
    done().forEach(f -> repaired.merge(f.rule().name(), 1, Integer::sum));
    assertEquals(new TreeMap<>(REPAIRED), repaired);
  }

  /** The findings that are repaired; not those that a repair has brought and another repaired. */
  private List<Finding> done() {
    return outcome.files().stream()
        .flatMap(w -> w.done().stream())
        .map(FileWork.Attempt::finding)
        .filter(f -> before.contains(f.fingerprint()))
        .toList();
  }

  @Test
  void saysOfEachOtherFindingWhyItIsLeft() {
    assertEquals(outcome.report().findings().size(), done().size() + outcome.left().size());
    assertTrue(outcome.left().values().stream().noneMatch(String::isBlank));
  }

  /** The repaired files and, beside them, their classes. */
  private Path fixed() throws IOException {
    Path fixed = folder.resolve("src");
    Path classes = folder.resolve("classes");
    if (Files.exists(classes)) return fixed;
    List<Path> files = new ArrayList<>();
    for (FileWork w : outcome.files()) {
      Path to = fixed.resolve(sources.toAbsolutePath().relativize(w.file()).toString());
      Files.createDirectories(to.getParent());
      files.add(Files.write(to, w.text().bytes()));
    }
    compile(files, Files.createDirectories(classes));
    return fixed;
  }

  /** What the repaired classes run with: the libraries, and the samples as they were. */
  private static List<Path> beside() {
    Options options = SampleRun.options();
    List<Path> classPath = new ArrayList<>(options.classPath());
    classPath.addAll(options.classes());
    return classPath;
  }

  @Test
  void whatIsRepairedCompilesAndIsCleanAndStaysAsItIs() throws IOException, FixRun.NotPossible {
    Path fixed = fixed();
    Path classes = folder.resolve("classes");
    Options options = SampleRun.options();
    List<Path> classPath = beside();
    Options again =
        new Options(
            List.of(classes),
            classPath,
            List.of(),
            List.of(),
            List.of(),
            options.callbackBudgetSeconds(),
            options.handlerBudgetSeconds());
    Set<String> gone =
        outcome.files().stream()
            .flatMap(w -> w.done().stream())
            .map(a -> a.finding().fingerprint())
            .collect(Collectors.toSet());
    List<Finding> wrong =
        Leash.analyse(again).findings().stream()
            .filter(f -> gone.contains(f.fingerprint()) || !before.contains(f.fingerprint()))
            .toList();
    assertEquals(List.of(), wrong);
    FixRun.Outcome second = FixRun.of(again, new SourceRoots(List.of(fixed), fixed));
    assertEquals(List.of(), second.files().stream().map(FileWork::file).toList());
  }

  private static void compile(List<Path> files, Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "--release",
              "17",
              "-proc:none",
              "-nowarn",
              "-g",
              "-parameters",
              "-implicit:none",
              "-cp",
              System.getProperty("java.class.path"),
              "-d",
              classes.toString());
      boolean ok =
          compiler
              .getTask(
                  null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
              .call();
      assertTrue(ok, "the repaired files compile");
    }
  }
}
