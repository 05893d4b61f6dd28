package dev.leash.samples.expectations;

import dev.leash.Judgement;
import dev.leash.Leash;
import dev.leash.Options;
import dev.leash.bytecode.ClassSources;
import dev.leash.bytecode.ReadLog;
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
 * @param suppressed what the report leaves out because of an annotation
 */
public record SampleRun(
    Path classes, List<SampleSource> samples, Report report, List<Finding> suppressed) {
  /** The samples of this module, analysed once for all tests on the module's own class path. */
  public static SampleRun ofThisModule() {
    return Once.RUN;
  }

  private static Path module() {
    return Path.of(System.getProperty("basedir", "")).toAbsolutePath();
  }

  /** How this module's classes are analysed: on the module's own class path. */
  public static Options options() {
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
    ReadLog log = new ReadLog();
    Judgement judgement =
        Leash.judge(
            options,
            ClassSources.open(options.classes(), log),
            ClassSources.open(options.classPath(), log),
            log);
    return new SampleRun(
        options.classes().get(0), samples, judgement.report(), judgement.suppressed());
  }

  /** Findings in one sample, in report order. */
  public List<Finding> findingsIn(SampleSource sample) {
    return report.findings().stream().filter(f -> isIn(f, sample)).toList();
  }

  /** Findings in one sample that an annotation suppresses. */
  public List<Finding> suppressedIn(SampleSource sample) {
    return suppressed.stream().filter(f -> isIn(f, sample)).toList();
  }

  private static boolean isIn(Finding finding, SampleSource sample) {
    return sourceOf(finding.className(), finding.file()).equals(sample.path());
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
