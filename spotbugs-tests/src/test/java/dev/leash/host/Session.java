package dev.leash.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A JVM in which {@link Analyses} runs; it ends when this one does. Analyses that tests want one by
 * one follow each other.
 */
final class Session {
  private final Path log;
  private final Writer requests;
  private final BufferedReader replies;

  private Session(Path log, Process process) {
    this.log = log;
    requests = process.outputWriter(StandardCharsets.UTF_8);
    replies =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /**
   * Starts it.
   *
   * @param log where its error stream goes
   */
  static Session start(List<String> command, Path log) throws IOException {
    return new Session(log, new ProcessBuilder(command).redirectError(log.toFile()).start());
  }

  /**
   * Runs one analysis, which has to succeed.
   *
   * @return types of the bugs that Leash reported outside {@code visitClass}, sorted
   */
  String run(List<String> commandLine) throws IOException {
    return atOnce(List.of(commandLine)).get(0);
  }

  /** Runs several that all start together, and returns the same of each. */
  synchronized List<String> atOnce(List<List<String>> commandLines) throws IOException {
    for (int i = 0; i < commandLines.size(); i++) {
      requests.write(i + "\t" + String.join("\t", commandLines.get(i)) + "\n");
    }
    requests.flush();
    List<String> late = new ArrayList<>(commandLines.stream().map(c -> "").toList());
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < commandLines.size(); i++) {
      String reply = replies.readLine();
      assertTrue(reply != null, "SpotBugs' JVM has ended; see " + log);
      String[] parts = reply.split("\t", -1);
      if (!parts[1].isEmpty()) failures.add(parts[1] + " in " + commandLines.get(i));
      late.set(Integer.parseInt(parts[0]), parts[2]);
    }
    assertEquals(List.of(), failures, "failures; see " + log);
    return late;
  }
}
