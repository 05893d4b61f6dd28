package dev.leash.samples.expectations;

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
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The samples as {@code leash:fix} leaves them, compiled.
 *
 * @param outcome what was repaired
 * @param sources the repaired files, below a source root
 * @param options how their classes are analysed: beside the samples as they were
 */
public record FixedSamples(FixRun.Outcome outcome, Path sources, Options options) {
  /**
   * Repairs all that can be.
   *
   * @param folder where the repaired files and their classes go
   * @throws IllegalStateException if they do not compile
   */
  public static FixedSamples in(Path folder) throws IOException, FixRun.NotPossible {
    Path samples = Path.of(System.getProperty("basedir", "")).resolve("src/main/java");
    FixRun.Outcome outcome =
        FixRun.of(SampleRun.options(), new SourceRoots(List.of(samples), samples));
    Path sources = folder.resolve("src");
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<Path> files = new ArrayList<>();
    for (FileWork w : outcome.files()) {
      Path to = sources.resolve(samples.toAbsolutePath().relativize(w.file()).toString());
      Files.createDirectories(to.getParent());
      files.add(Files.write(to, w.text().bytes()));
    }
    compile(files, classes);
    return new FixedSamples(outcome, sources, optionsOf(classes));
  }

  private static Options optionsOf(Path classes) {
    Options before = SampleRun.options();
    List<Path> classPath = new ArrayList<>(before.classPath());
    classPath.addAll(before.classes());
    return new Options(
        List.of(classes),
        classPath,
        List.of(),
        List.of(),
        List.of(),
        before.callbackBudgetSeconds(),
        before.handlerBudgetSeconds());
  }

  /** The findings before, by their fingerprints. */
  public Set<String> before() {
    return outcome.report().findings().stream()
        .map(Finding::fingerprint)
        .collect(Collectors.toSet());
  }

  /** The findings that are repaired; not those that a repair has brought and another repaired. */
  public List<Finding> done() {
    Set<String> before = before();
    return outcome.files().stream()
        .flatMap(w -> w.done().stream())
        .map(FileWork.Attempt::finding)
        .filter(f -> before.contains(f.fingerprint()))
        .toList();
  }

  /** The findings in the repaired classes. */
  public List<Finding> after() {
    return Leash.analyse(options).findings();
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
      if (!ok) {
        throw new IllegalStateException("the repaired files do not compile");
      }
    }
  }
}
