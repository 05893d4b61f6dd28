package dev.leash.runtime.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The same scenario leaves the same trace, from run to run and from JVM to JVM. */
class DeterminismTest {
  private static final int ROUNDS = 2;

  @Test
  void everyScenarioLeavesOneTrace() throws Exception {
    Process first = start();
    Process second = start();
    Map<String, String> expected = new HashMap<>();
    Map<String, String> differences = new TreeMap<>();
    int runs = 0;
    for (Process jvm : List.of(first, second)) {
      String[] lines = output(jvm);
      runs += lines.length;
      for (String line : lines) {
        String[] parts = line.split(" ", 3);
        String scenario = parts[0] + " " + parts[1];
        String before = expected.putIfAbsent(scenario, parts[2]);
        if (before != null && !before.equals(parts[2])) {
          differences.put(scenario, before + "\n" + parts[2]);
        }
      }
    }
    assertEquals(Map.of(), differences);
    assertTrue(expected.size() > 100, "scenarios: " + expected.size());
    assertEquals(2 * ROUNDS * expected.size(), runs);
  }

  private static Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "-Dleash.real.jars=" + System.getProperty("leash.real.jars", "../.real-jars"),
            Traces.class.getName(),
            "" + ROUNDS)
        .redirectErrorStream(true)
        .start();
  }

  private static String[] output(Process jvm) throws IOException, InterruptedException {
    String output = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, jvm.waitFor(), output);
    return output.split("\\R");
  }
}
