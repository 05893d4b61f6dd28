package dev.leash.runtime.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Looks for threads that nothing releases: those that wait for a peer however the app is stopped.
 * One way that ends the wait is enough.
 */
public final class Releases {
  private final Stage stage;

  /** On a stage. */
  public Releases(Stage stage) {
    this.stage = stage;
  }

  /**
   * Makes all runs: with reachable and with unreachable peers, nothing stopped, Home pressed, and
   * each of the app's own entries tried alone.
   */
  public Exploration explore(Subject subject, Consumer<Run> progress) {
    List<Run> runs = new ArrayList<>();
    for (boolean dead : List.of(false, true)) {
      List<Run> group = new ArrayList<>();
      Run first = stage.play(subject, new Release(Release.NOTHING, dead));
      group.add(first);
      List<Run.Stuck> stuck = new ArrayList<>(first.stuck());
      List<String> stops =
          Stream.concat(Stream.of(Release.HOME), first.stops().stream()).toList();
      for (int i = 0; i < stops.size() && !stuck.isEmpty(); i++) {
        Run run = stage.play(subject, new Release(stops.get(i), dead));
        group.add(run);
        stuck.removeIf(s -> run.stuck().stream().noneMatch(other -> samePlace(s, other)));
      }
      group.forEach(progress);
      for (Run run : group) {
        runs.add(run == first ? withFailures(run, stuck) : run);
      }
    }
    return new Exploration(subject, runs);
  }

  private static boolean samePlace(Run.Stuck a, Run.Stuck b) {
    return a.stack().equals(b.stack());
  }

  private static Run withFailures(Run run, List<Run.Stuck> stuck) {
    List<Failure> failures = new ArrayList<>(run.failures());
    for (Run.Stuck s : stuck) {
      failures.add(
          new Failure(
              rule(s.text()),
              s.thread()
                  + " is still "
                  + s.text()
                  + " whatever is called to stop it, and when the app is left",
              false,
              run.timeline().isEmpty() ? 0 : run.timeline().get(run.timeline().size() - 1).at(),
              s.stack(),
              List.of()));
    }
    return new Run(
        run.plan(),
        failures,
        run.waits(),
        run.reached(),
        run.stuck(),
        run.stops(),
        run.timeline(),
        run.unknown(),
        run.digest());
  }

  private static String rule(String wait) {
    return wait.startsWith("accept")
        ? "LEASH_UNCANCELLABLE_ACCEPT"
        : wait.startsWith("connect") ? "LEASH_UNCANCELLABLE_CONNECT" : "LEASH_UNCANCELLABLE_READ";
  }
}
