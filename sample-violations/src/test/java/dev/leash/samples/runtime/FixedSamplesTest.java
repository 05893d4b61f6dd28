package dev.leash.samples.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leash.Verify;
import dev.leash.rules.Finding;
import dev.leash.runtime.sim.WorldLimits;
import dev.leash.runtime.verify.Claim;
import dev.leash.runtime.verify.Device;
import dev.leash.runtime.verify.Exploration;
import dev.leash.runtime.verify.Explorer;
import dev.leash.runtime.verify.Releases;
import dev.leash.runtime.verify.Subject;
import dev.leash.runtime.verify.Verdict;
import dev.leash.samples.expectations.FixedSamples;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code leash:fix} has repaired survives in the runtime model: in no schedule goes anything
 * wrong but what is still reported of the class. A list says where that is not so yet, and why.
 */
class FixedSamplesTest {
  private static final int WORKERS = Math.min(2, Runtime.getRuntime().availableProcessors());
  private static final int LEAST_RULES = 8;

  @Test
  void survive(@TempDir Path folder) throws Exception {
    FixedSamples fixed = FixedSamples.in(folder);
    Map<String, List<Claim>> left = new TreeMap<>();
    fixed
        .after()
        .forEach(f -> left.computeIfAbsent(file(f), k -> new ArrayList<>()).add(Verify.claim(f)));
    Map<String, Set<String>> rules = new TreeMap<>();
    fixed.done().stream()
        .filter(FixedSamplesTest::runs)
        .forEach(f -> rules.computeIfAbsent(file(f), k -> new TreeSet<>()).add(f.rule().name()));
    Map<String, String> wrong = new TreeMap<>();
    Map<String, Integer> survivors = new TreeMap<>();
    PrintStream out = System.out;
    PrintStream err = System.err;
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
    Path woven = Path.of(System.getProperty("basedir", ""), "target", "woven");
    ExecutorService pool = Executors.newFixedThreadPool(WORKERS);
    try (Device device =
        Device.open(
            fixed.options().classes(),
            fixed.options().classPath(),
            WorldLimits.standard(),
            woven)) {
      Map<String, Future<String>> runs = new TreeMap<>();
      rules.forEach(
          (name, of) ->
              runs.put(
                  name,
                  pool.submit(() -> told(device, name, of, left.getOrDefault(name, List.of())))));
      for (Map.Entry<String, Future<String>> run : runs.entrySet()) {
        String told = run.getValue().get();
        if (told.isEmpty()) {
          rules.get(run.getKey()).forEach(r -> survivors.merge(r, 1, Integer::sum));
        } else {
          wrong.put(run.getKey(), told);
        }
      }
    } finally {
      pool.shutdownNow();
      System.setOut(out);
      System.setErr(err);
    }
    System.out.println("repaired, and survive: " + survivors);
    assertEquals(
        ListedSamples.read("repairs.tsv").keySet(), classes(wrong.keySet()), wrong::toString);
    assertTrue(survivors.size() >= LEAST_RULES, survivors.toString());
  }

  private static Set<String> classes(Set<String> names) {
    Set<String> paths = new TreeSet<>();
    names.forEach(name -> paths.add(name.replace('.', '/') + ".java"));
    return paths;
  }

  /** What goes wrong; nothing: an empty text. */
  private static String told(Device device, String name, Set<String> rules, List<Claim> left) {
    Subject subject = new Subject(name);
    boolean cancellation = rules.stream().allMatch(r -> r.contains("CANCEL"));
    Exploration runs =
        cancellation
            ? new Releases(device).explore(subject, run -> {})
            : Explorer.standard(device).explore(subject, run -> {});
    List<Verdict.Fails> beside = runs.beside(left);
    if (!beside.isEmpty()) {
      Verdict.Fails first = beside.get(0);
      return first.label()
          + " "
          + first.failure().rule()
          + " "
          + first.why()
          + " {"
          + first.run().plan().replay()
          + "}";
    }
    return runs.verdict() instanceof Verdict.Inconclusive unknown ? unknown.why() : "";
  }

  /** Whether the model knows the finding's platform; cancellation holds on all. */
  private static boolean runs(Finding f) {
    return f.platform().equals("robovm")
        || f.platform().equals("libgdx")
        || f.rule().name().contains("CANCEL");
  }

  /** The class of the sample's file. */
  private static String file(Finding f) {
    String name = f.className();
    int nested = name.indexOf('$');
    return nested < 0 ? name : name.substring(0, nested);
  }
}
