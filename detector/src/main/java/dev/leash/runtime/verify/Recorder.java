package dev.leash.runtime.verify;

import dev.leash.runtime.sim.End;
import dev.leash.runtime.sim.NotModelled;
import dev.leash.runtime.sim.RunEnd;
import dev.leash.runtime.sim.World;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a {@link Run} of what happened. */
final class Recorder {
  private static final double NANOS = 1e9;

  private final Phone phone;
  private final Watcher watcher;

  Recorder(Phone phone, Watcher watcher) {
    this.phone = phone;
    this.watcher = watcher;
  }

  /** A run that was not made. */
  static Run unknown(Plan plan, String why) {
    return new Run(
        plan,
        List.of(),
        List.of(),
        Set.of(),
        List.of(),
        List.of(),
        Needs.NONE,
        List.of(),
        Optional.of(why),
        0);
  }

  /**
   * A run that is over.
   *
   * @param failed what the script threw; null if nothing
   * @param part what was done with a subject; null without one
   */
  Run run(Plan plan, RunEnd end, Throwable failed, Part part) {
    World world = phone.world();
    return new Run(
        plan,
        phone.failures(),
        watcher.waits(),
        watcher.reached(),
        part == null ? List.of() : part.stuck(),
        part == null ? List.of() : part.entries(),
        part == null
            ? new Needs(phone.steps(), phone.asksForTime(), Set.of(), false)
            : part.needs(),
        world.trace().events().stream()
            .map(e -> new Event(e.at() / NANOS, e.thread(), e.text()))
            .toList(),
        why(end, failed, part),
        world.trace().digest());
  }

  private Optional<String> why(RunEnd end, Throwable failed, Part part) {
    if (part != null && part.unfit() != null) {
      return Optional.of(part.unfit());
    }
    if (failed instanceof NotModelled missing) {
      return Optional.of("the model does not have " + missing.getMessage());
    }
    if (failed != null) {
      return Optional.of("the script failed: " + failed);
    }
    if (end instanceof RunEnd.Deadlock) {
      return Optional.of("nothing can happen any more");
    }
    End ended = phone.world().ended();
    if (ended != null && ended.kind().equals(End.NOT_MODELLED)) {
      return Optional.of("the model does not have " + ended.text());
    }
    if (ended != null && ended.kind().equals(End.GUARD)) {
      return Optional.of(ended.text());
    }
    return Optional.ofNullable(phone.launchFailure())
        .map(
            what ->
                "the app's launch fails here, perhaps for want of something that the model does not"
                    + " have: "
                    + what.replaceAll("\\s+", " "));
  }
}
