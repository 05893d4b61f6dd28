package dev.leash.samples.runtime;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leash.Options;
import dev.leash.runtime.sim.WorldLimits;
import dev.leash.runtime.verify.Device;
import dev.leash.samples.expectations.SampleRun;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * The static analysis against the runtime model, over all samples that the model can run: each
 * finding must come true in some schedule, and what the analysis passes must survive all of them.
 * Where they cannot agree yet, a list says why; an entry that is no longer true fails as well.
 */
@TestInstance(Lifecycle.PER_CLASS)
class MatrixTest {
  /** Two: the model's runs are work for processors, and developers have other things to do. */
  private static final int WORKERS = Math.min(2, Runtime.getRuntime().availableProcessors());

  private static final double MOST_INEXPRESSIBLE = 0.05;

  /** {@code -Dleash.matrix=uncancellable.*Ok} runs these samples only. */
  private static final String FILTER = System.getProperty("leash.matrix", "");

  private List<MatrixRow> rows;
  private Map<String, String> inexpressible;
  private Map<String, String> disagreeing;

  @BeforeAll
  void runAll() throws Exception {
    inexpressible = ListedSamples.read("inexpressible.tsv");
    disagreeing = ListedSamples.read("disagreeing.tsv");
    SampleRun run = SampleRun.ofThisModule();
    Pattern filter = Pattern.compile(FILTER);
    List<RuntimeSample> samples =
        RuntimeSample.of(run).stream().filter(s -> filter.matcher(s.path()).find()).toList();
    Options options = SampleRun.options();
    PrintStream out = System.out;
    PrintStream err = System.err;
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    // what the samples print
    System.setOut(nowhere);
    System.setErr(nowhere);
    Path target = Path.of(System.getProperty("basedir", ""), "target");
    Path woven = target.resolve("woven");
    try (Device device =
        Device.open(options.classes(), options.classPath(), WorldLimits.standard(), woven)) {
      rows = explore(samples, device, out);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    String table = rows.stream().map(this::shown).collect(joining("\n", "", "\n" + sum() + "\n"));
    Files.writeString(target.resolve("matrix.txt"), table);
    System.out.println(table);
    if (Boolean.getBoolean("leash.matrix.write")) {
      write();
    }
  }

  /** {@code -Dleash.matrix.write}: what does not agree now is listed as not agreeing yet. */
  private void write() throws IOException {
    String header = "# Where the static analysis and the runtime model do not agree yet.";
    String entries =
        rows.stream()
            .filter(r -> !r.agrees() && !inexpressible.containsKey(r.sample().path()))
            .map(
                r ->
                    r.sample().path().replaceFirst("dev/leash/samples/", "")
                        + "\t"
                        + r.details().get(0).replaceAll("\\s+", " "))
            .collect(joining("\n", header + " This list only shrinks.\n", "\n"));
    Files.writeString(
        Path.of(
            System.getProperty("basedir", ""),
            "src/test/resources/dev/leash/samples/runtime/disagreeing.tsv"),
        entries);
  }

  private static List<MatrixRow> explore(
      List<RuntimeSample> samples, Device device, PrintStream progress) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(WORKERS);
    try {
      List<Future<MatrixRow>> rows = new ArrayList<>();
      for (RuntimeSample sample : samples) {
        rows.add(
            pool.submit(
                () -> {
                  MatrixRow row = MatrixRow.of(sample, sample.explore(device));
                  progress.println(row.line(row.agrees() ? "" : "!"));
                  return row;
                }));
      }
      List<MatrixRow> done = new ArrayList<>();
      for (Future<MatrixRow> row : rows) {
        done.add(row.get());
      }
      return done;
    } finally {
      pool.shutdownNow();
    }
  }

  private String shown(MatrixRow row) {
    String path = row.sample().path();
    String mark =
        row.agrees()
            ? ""
            : inexpressible.containsKey(path) ? "n/e" : disagreeing.containsKey(path) ? "yet" : "!";
    return Stream.concat(
            Stream.of(row.line(mark)), row.details().stream().map(d -> "         " + d))
        .collect(joining("\n"));
  }

  private String sum() {
    long agreeing = rows.stream().filter(MatrixRow::agrees).count();
    long unknown = rows.stream().filter(r -> r.inconclusive().isPresent()).count();
    return rows.size()
        + " samples, "
        + robovm()
        + " of them on RoboVM: "
        + agreeing
        + " agree, "
        + unknown
        + " inconclusive, "
        + (rows.size() - agreeing - unknown)
        + " disagree";
  }

  private long robovm() {
    return rows.stream().filter(r -> r.sample().robovm()).count();
  }

  private static Set<String> paths(Stream<MatrixRow> rows) {
    return rows.map(r -> r.sample().path()).collect(toCollection(TreeSet::new));
  }

  @Test
  void bothAgree() {
    Set<String> wrong = paths(rows.stream().filter(r -> !r.agrees()));
    wrong.removeAll(inexpressible.keySet());
    wrong.removeAll(disagreeing.keySet());
    assertEquals(Set.of(), wrong, "see target/matrix.txt");
  }

  @Test
  void theListsHoldNothingThatAgrees() {
    Set<String> agreeing = paths(rows.stream().filter(MatrixRow::agrees));
    agreeing.removeIf(p -> !inexpressible.containsKey(p) && !disagreeing.containsKey(p));
    assertEquals(Set.of(), agreeing, "take these out of the lists");
  }

  @Test
  void whatIsInexpressibleIsRefusedByName() {
    Set<String> refused = paths(rows.stream().filter(r -> r.inconclusive().isPresent()));
    Set<String> listed = new TreeSet<>(inexpressible.keySet());
    listed.retainAll(paths(rows.stream()));
    listed.removeAll(refused);
    assertEquals(Set.of(), listed, "the model says something of these");
  }

  @Test
  void theListsNameSamples() {
    if (FILTER.isEmpty()) {
      Set<String> strange = new TreeSet<>(inexpressible.keySet());
      strange.addAll(disagreeing.keySet());
      strange.removeAll(paths(rows.stream()));
      assertEquals(Set.of(), strange);
    }
  }

  @Test
  void littleIsInexpressible() {
    if (FILTER.isEmpty()) {
      assertTrue(
          inexpressible.size() <= MOST_INEXPRESSIBLE * rows.size(),
          inexpressible.size() + " of " + rows.size());
    }
  }
}
