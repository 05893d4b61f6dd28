import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.sun.management.OperatingSystemMXBean;
import dev.leash.bytecode.BytecodeProgram;
import dev.leash.bytecode.ClassSources;
import dev.leash.bytecode.ReadLog;
import dev.leash.source.SourceProgram;
import dev.leash.source.files.SourceFile;
import dev.leash.source.files.SourceReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * What it costs to read sources to the analysis' own form, against JavaParser's parsing of the same
 * files with its own settings and as many threads; CPU seconds of the process. Arguments: the
 * greatest ratio, the number of pairs, the folder of the sources, their class path.
 */
final class SourceCost {
  private static final int WARM_UP = 2;
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private SourceCost() {}

  public static void main(String[] args) throws Exception {
    double limit = Double.parseDouble(args[0]);
    int pairs = Integer.parseInt(args[1]);
    Path folder = Path.of(args[2]);
    List<Path> classPath =
        Stream.of(args[3].split(File.pathSeparator))
            .filter(s -> !s.isEmpty())
            .map(Path::of)
            .toList();
    List<Path> files;
    try (Stream<Path> below = Files.walk(folder)) {
      files = below.filter(p -> p.toString().endsWith(".java")).sorted().toList();
    }
    double[] ours = new double[pairs];
    double[] bare = new double[pairs];
    System.out.printf("%-8s %12s %12s%n", "pair", "source pass", "JavaParser");
    for (int i = -WARM_UP; i < pairs; i++) {
      double start = cpu();
      pass(folder, classPath);
      double between = cpu();
      parse(files);
      double end = cpu();
      if (i < 0) continue;
      ours[i] = between - start;
      bare[i] = end - between;
      System.out.printf("%-8d %10.2f s %10.2f s%n", i + 1, ours[i], bare[i]);
    }
    double ratio = median(ours) / median(bare);
    System.out.printf("%-8s %10.2f s %10.2f s%n", "median", median(ours), median(bare));
    System.out.printf("%d files: ratio %.2f (at most %s)%n", files.size(), ratio, limit);
    System.exit(ratio <= limit ? 0 : 1);
  }

  /** The least of garbage that the other left is counted here. */
  private static double cpu() {
    System.gc();
    return SYSTEM.getProcessCpuTime() / 1e9;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void pass(Path folder, List<Path> classPath) {
    ReadLog log = new ReadLog();
    List<SourceFile> read = SourceReader.read(List.of(folder), log);
    try (BytecodeProgram libraries =
        new BytecodeProgram(List.of(), ClassSources.open(classPath, log), log)) {
      int classes = new SourceProgram(read, libraries, log).moduleClasses().size();
      if (classes == 0) throw new IllegalStateException(log.entries().toString());
    }
  }

  private static void parse(List<Path> files) throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    Runnable work =
        () -> {
          for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
            parse(files.get(i));
          }
        };
    Thread[] threads = new Thread[Runtime.getRuntime().availableProcessors()];
    for (int i = 0; i < threads.length; i++) {
      threads[i] = new Thread(null, work, "parser-" + i, 256L << 20);
      threads[i].start();
    }
    for (Thread thread : threads) thread.join();
  }

  private static void parse(Path file) {
    ParserConfiguration settings =
        new ParserConfiguration()
            .setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE)
            .setCharacterEncoding(StandardCharsets.UTF_8);
    try {
      // One that cannot be parsed costs, too.
      boolean empty = new JavaParser(settings).parse(file).getResult().isEmpty();
      if (empty && Files.size(file) == 0) System.out.println(file + " is empty");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
