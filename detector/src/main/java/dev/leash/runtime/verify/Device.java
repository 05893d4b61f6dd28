package dev.leash.runtime.verify;

import dev.leash.runtime.sim.RunEnd;
import dev.leash.runtime.sim.SimThread;
import dev.leash.runtime.sim.World;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Runs apps on the model of iOS, with classes from folders and jars. */
public final class Device implements Stage, AutoCloseable {
  private final PathBytes own;
  private final PathBytes all;
  private final Phones phones;

  private Device(PathBytes own, PathBytes all, Phones phones) {
    this.own = own;
    this.all = all;
    this.phones = phones;
  }

  /**
   * A device.
   *
   * @param classes the app's own folders and jars
   * @param classPath its libraries' and the platform's
   */
  public static Device open(List<Path> classes, List<Path> classPath) {
    List<Path> paths = new ArrayList<>(classes);
    paths.addAll(classPath);
    PathBytes all = new PathBytes(paths);
    return new Device(new PathBytes(classes), all, Phones.of(all));
  }

  /** What could not be opened, for a person. */
  public List<String> warnings() {
    return all.unreadable();
  }

  @Override
  public Run play(Subject subject, Plan plan) {
    if (!own.has(subject.className()) && !all.has(subject.className())) {
      return Recorder.unknown(
          plan,
          "there is no class "
              + subject.className()
              + "; write the binary name, a.b.C$D for a nested class, and put its folder or jar on"
              + " leash.classes");
    }
    try (Phone phone = phones.start(seed(plan))) {
      return play(phone, subject, plan);
    }
  }

  private Run play(Phone phone, Subject subject, Plan plan) {
    World world = phone.world();
    Predicate<String> mine = own::has;
    int home = plan instanceof Schedule s ? s.home() : Schedule.SETTLED;
    Watcher watcher = new Watcher(world, mine, home);
    Recorder recorder = new Recorder(phone, watcher);
    Part part = new Part(phone, subject, mine);
    Runnable body =
        plan instanceof Schedule schedule
            ? () -> part.play(schedule, new Script(phone, schedule, watcher))
            : () -> part.play((Release) plan, new Script(phone, Schedule.fine(), watcher));
    SimThread script = world.spawnOutside("user", body);
    watcher.script(script);
    RunEnd end =
        world.runUntil(() -> script.state() == SimThread.State.DONE, Long.MAX_VALUE);
    return recorder.run(plan, end, script.failure(), part);
  }

  private static long seed(Plan plan) {
    return plan instanceof Schedule schedule ? schedule.seed() : 0;
  }

  @Override
  public void close() throws IOException {
    own.close();
    all.close();
  }
}
