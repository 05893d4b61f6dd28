package dev.leash.runtime.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Puts an app through the fixed schedules, then presses Home at each distinct wait for the network
 * and kills the network there, then tries other thread orders.
 */
public final class Explorer {
  private final Stage stage;
  private final int waits;
  private final int seeds;

  /**
   * An explorer.
   *
   * @param waits at how many distinct waits Home is pressed, at most
   * @param seeds how many other thread orders are tried
   */
  public Explorer(Stage stage, int waits, int seeds) {
    this.stage = stage;
    this.waits = waits;
    this.seeds = seeds;
  }

  /** Sixteen waits, two seeds. */
  public static Explorer standard(Stage stage) {
    return new Explorer(stage, 16, 2);
  }

  /** Where it runs. */
  Stage stage() {
    return stage;
  }

  /**
   * Makes all runs.
   *
   * @param progress told of each run when it is over
   */
  public Exploration explore(Subject subject, Consumer<Run> progress) {
    List<Run> runs = new ArrayList<>();
    stage.standIns(subject).forEach(s -> runs.addAll(exploreOne(s, progress)));
    return new Exploration(subject, runs);
  }

  private List<Run> exploreOne(Subject subject, Consumer<Run> progress) {
    List<Run> runs = new ArrayList<>();
    play(subject, Schedules.fixed(), runs, progress);
    int steps = runs.stream().mapToInt(r -> r.needs().steps()).max().orElse(0);
    play(subject, Schedules.slow(steps), runs, progress);
    play(subject, Schedules.alone(runs.get(0).entries()), runs, progress);
    int distinct = runs.stream().mapToInt(r -> r.waits().size()).max().orElse(0);
    boolean time = runs.stream().anyMatch(r -> r.needs().time());
    play(subject, Schedules.atWaits(Math.min(waits, distinct), time), runs, progress);
    play(subject, Schedules.seeded(seeds), runs, progress);
    return runs;
  }

  private void play(
      Subject subject, List<Schedule> schedules, List<Run> runs, Consumer<Run> progress) {
    for (Schedule schedule : schedules) {
      Run run = stage.play(subject, schedule);
      runs.add(run);
      progress.accept(run);
    }
  }
}
