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

/** SpotBugs distributions, as they are published. */
enum Host {
  TOO_OLD("leash.hosts.too.old"),
  OLDEST("leash.hosts.oldest"),
  NEWEST("leash.hosts.newest");

  private final Path home;

  Host(String property) {
    home = Path.of(System.getProperty("leash.hosts")).resolve(System.getProperty(property));
  }

  /** The two ends of what the plugin runs in, for parameterized tests. */
  static List<Host> supported() {
    return List.of(OLDEST, NEWEST);
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

  /** Its jars. */
  Path lib() {
    return home.resolve("lib");
  }

  /** The jar with {@code SuppressFBWarnings}. */
  Path annotations() {
    return lib().resolve("spotbugs-annotations.jar");
  }

  /** Starts a JVM in which many analyses can run. */
  Session session() throws IOException {
    Path tests = Inputs.module().resolve("target/test-classes");
    List<String> command = java(lib() + File.separator + "*" + File.pathSeparator + tests);
    command.addAll(List.of(Analyses.class.getName(), Inputs.plugin().toString()));
    return Session.start(command, Inputs.folder("session-" + this).resolve("log.txt"));
  }

  /**
   * SpotBugs' own command line with the plugin, in a JVM of its own.
   *
   * @param jvm options of that JVM
   */
  Finished findBugs(List<String> arguments, String... jvm)
      throws IOException, InterruptedException {
    List<String> command = java(lib() + File.separator + "*");
    command.addAll(1, List.of(jvm));
    command.add("edu.umd.cs.findbugs.FindBugs2");
    command.addAll(List.of("-pluginList", Inputs.plugin().toString()));
    command.addAll(arguments);
    Path output = Files.createTempFile("spotbugs", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      boolean done = process.waitFor(15, TimeUnit.MINUTES);
      if (!done) process.destroyForcibly().waitFor();
      String text = Files.readString(output, StandardCharsets.UTF_8);
      assertTrue(done, "SpotBugs did not end: " + text);
      return new Finished(process.exitValue(), text);
    } finally {
      Files.delete(output);
    }
  }

  private static List<String> java(String classPath) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // With assertions SpotBugs says more about what is wrong with a plugin.
    command.addAll(List.of("-ea:edu.umd.cs.findbugs...", "-cp", classPath));
    // The runs are short: the second compiler would cost more than it saves.
    command.addAll(1, List.of("-Xmx1g", "-XX:TieredStopAtLevel=1"));
    return command;
  }
}
