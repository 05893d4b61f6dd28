package dev.leash.runtime.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Looks for threads that nothing releases: those that wait for a peer however the app is stopped.
 * One way that ends the wait is enough.
 */
public final class Releases {
  private static final int MOST = 120;
  private static final List<Peering> PEERS =
      List.of(
          Peering.SILENT,
          Peering.UNREACHABLE,
          Peering.SLOW_BODY,
          Peering.SLOW_HEAD,
          Peering.FIRST_ONLY);

  private final Stage stage;

  /** On a stage. */
  public Releases(Stage stage) {
    this.stage = stage;
  }

  /**
   * Makes all runs: with peers that fail in one way or another; each entry called first alone, then
   * those that take arguments and it; and then Home, and each other entry, alone.
   */
  public Exploration explore(Subject subject, Consumer<Run> progress) {
    List<Run> runs = new ArrayList<>();
    stage.standIns(subject).forEach(s -> runs.addAll(exploreOne(s, progress)));
    return new Exploration(subject, runs);
  }

  private List<Run> exploreOne(Subject subject, Consumer<Run> progress) {
    List<Run> runs = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    Run bare = stage.play(subject, new Release(List.of(), Release.NOTHING, Peering.SILENT));
    List<List<String>> uses = uses(bare.entries());
    for (Peering peers : PEERS) {
      for (List<String> use : uses) {
        if (runs.size() < MOST) {
          runs.addAll(tries(subject, new Release(use, Release.NOTHING, peers), seen, progress));
        }
      }
    }
    return runs;
  }

  private List<Run> tries(
      Subject subject, Release release, Set<Long> seen, Consumer<Run> progress) {
    Run first = stage.play(subject, release);
    if (!seen.add(first.digest())) {
      progress.accept(first); // the same happened with other peers
      return List.of(first);
    }
    List<Run> runs = new ArrayList<>();
    List<Run.Stuck> stuck = new ArrayList<>(first.stuck());
    List<String> stops = new ArrayList<>(List.of(Release.HOME, Release.CALLER, Release.EXIT));
    stops.addAll(first.entries());
    stops.removeAll(release.use());
    for (int i = 0; i < stops.size() && !stuck.isEmpty(); i++) {
      Run run = stage.play(subject, release.stopping(stops.get(i)));
      runs.add(run);
      stuck.removeIf(s -> run.stuck().stream().noneMatch(other -> samePlace(s, other)));
    }
    stuck.removeIf(s -> s.request() && runs.stream().noneMatch(run -> inVain(s, run)));
    runs.add(0, first.with(stuck.stream().map(s -> failure(s, first)).toList()));
    runs.forEach(progress);
    return runs;
  }

  private static List<List<String>> uses(List<String> entries) {
    List<List<String>> uses = new ArrayList<>();
    uses.add(List.of());
    List<String> taking = entries.stream().filter(e -> !e.endsWith("()")).toList();
    for (String entry : entries) {
      uses.add(List.of(entry));
    }
    for (String entry : entries) {
      if (entry.endsWith("()") && !taking.isEmpty()) {
        List<String> use = new ArrayList<>(taking);
        use.add(entry);
        uses.add(use);
      }
    }
    return uses;
  }

  private static boolean inVain(Run.Stuck request, Run run) {
    return run.stuck().stream().anyMatch(s -> s.interrupted() && samePlace(s, request));
  }

  private static boolean samePlace(Run.Stuck a, Run.Stuck b) {
    return a.stack().equals(b.stack());
  }

  private static Failure failure(Run.Stuck s, Run run) {
    double at = run.timeline().isEmpty() ? 0 : run.timeline().get(run.timeline().size() - 1).at();
    return new Failure(
        rule(s.text()),
        s.thread() + " is still " + s.text() + ", whatever of the app's is called to stop it",
        false,
        at,
        s.stack(),
        List.of());
  }

  private static String rule(String wait) {
    return wait.startsWith("accept")
        ? "LEASH_UNCANCELLABLE_ACCEPT"
        : wait.startsWith("connect") ? "LEASH_UNCANCELLABLE_CONNECT" : "LEASH_UNCANCELLABLE_READ";
  }
}
