package dev.leash.samples.expectations;

import dev.leash.Leash;
import dev.leash.Options;
import dev.leash.report.Report;
import dev.leash.rules.Finding;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The samples and one analysis of them.
 *
 * @param classes directory of the compiled samples
 */
record SampleRun(Path classes, List<SampleSource> samples, Report report) {
  /** The samples of this module, analysed once for all tests on the module's own class path. */
  static SampleRun ofThisModule() {
    return Once.RUN;
  }

  private static Path module() {
    return Path.of(System.getProperty("basedir", "")).toAbsolutePath();
  }

  /** How this module's classes are analysed: on the module's own class path. */
  static Options options() {
    Path module = module();
    Path classes = module.resolve("target/classes");
    List<Path> classPath = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(entry);
      if (entry.endsWith(".jar") || entry.contains("platform-stubs")) {
        classPath.add(path);
      }
    }
    return new Options(
        List.of(classes),
        classPath,
        List.of(),
        List.of(),
        List.of(),
        Options.CALLBACK_BUDGET_SECONDS,
        Options.HANDLER_BUDGET_SECONDS);
  }

  /** Where this module's sources stand. */
  static List<Path> sourceRoots() {
    Path main = module().resolve("src/main");
    return List.of(main.resolve("java"), main.resolve("kotlin"));
  }

  private static SampleRun analyse() {
    Options options = options();
    List<SampleSource> samples = SampleSource.readAll(sourceRoots());
    return new SampleRun(options.classes().get(0), samples, Leash.analyse(options));
  }

  /** Findings in one sample, in report order. */
  List<Finding> findingsIn(SampleSource sample) {
    return report.findings().stream()
        .filter(f -> sourceOf(f.className(), f.file()).equals(sample.path()))
        .toList();
  }

  /** Path below the source root of the file that a class was compiled from. */
  static String sourceOf(String className, String file) {
    int dot = className.lastIndexOf('.');
    return dot < 0 ? file : className.substring(0, dot).replace('.', '/') + "/" + file;
  }

  private static final class Once {
    static final SampleRun RUN = analyse();
  }
}
