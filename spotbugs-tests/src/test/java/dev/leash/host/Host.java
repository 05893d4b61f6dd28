package dev.leash.host;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** SpotBugs distributions. */
enum Host {
  TOO_OLD("leash.hosts.too.old"),
  OLDEST("leash.hosts.oldest"),
  NEWEST("leash.hosts.newest");

  /** The two ends of what the plugin runs in, for parameterized tests. */
  static List<Host> supported() {
    return List.of(OLDEST, NEWEST);
  }

  private final Path home;

  Host(String property) {
    home = Path.of(System.getProperty("leash.hosts")).resolve(System.getProperty(property));
  }

  /**
   * A finished process.
   *
   * @param code its exit code
   * @param output what it printed on both streams
   */
  record Finished(int code, String output) {
    Finished successful() {
      assertTrue(code == 0, output);
      return this;
    }
  }

  /** The jar with {@code SuppressFBWarnings}. */
  Path annotations() {
    return home.resolve("lib/spotbugs-annotations.jar");
  }

  /** SpotBugs' own command line with the plugin. */
  Finished findBugs(List<String> arguments) throws Exception {
    List<String> all = new ArrayList<>();
    all.add("edu.umd.cs.findbugs.FindBugs2");
    all.addAll(List.of("-pluginList", Inputs.plugin().toString()));
    all.addAll(arguments);
    return java(home.resolve("lib") + File.separator + "*", all);
  }

  /** {@link Analyses} inside this SpotBugs. */
  Finished analyses(List<String> arguments) throws Exception {
    List<String> all = new ArrayList<>();
    all.add(Analyses.class.getName());
    all.add(Inputs.plugin().toString());
    all.addAll(arguments);
    Path tests = Inputs.module().resolve("target/test-classes");
    return java(home.resolve("lib") + File.separator + "*" + File.pathSeparator + tests, all);
  }

  private static Finished java(String classPath, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // With assertions SpotBugs says more about what is wrong with a plugin.
    command.addAll(List.of("-Xmx1g", "-ea:edu.umd.cs.findbugs...", "-cp", classPath));
    command.addAll(arguments);
    Path output = Files.createTempFile("spotbugs", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      boolean done = process.waitFor(20, TimeUnit.MINUTES);
      if (!done) process.destroyForcibly().waitFor();
      String text = Files.readString(output, StandardCharsets.UTF_8);
      assertTrue(done, "SpotBugs did not end: " + text);
      return new Finished(process.exitValue(), text);
    } finally {
      Files.delete(output);
    }
  }
}
