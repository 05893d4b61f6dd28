package dev.leash.runtime.os.ios;

import dev.leash.runtime.sim.World;
import java.util.Optional;

/** What hooks, and callers outside of the app, tell the process of the thread that calls. */
public final class Callers {
  private Callers() {}

  private static Optional<IosProcess> process() {
    return Optional.ofNullable(World.current()).map(world -> world.part(IosProcess.class));
  }

  /** A scheduled task that begins now. */
  public static Object scheduledTask(String className) {
    return World.required(className).part(IosProcess.class).giveScheduledTask(className);
  }

  /** A piece of work begins: it may compute for long. */
  public static void workBegins() {
    process().ifPresent(process -> process.computation().begins());
  }

  /** A caller gives the app some values: numbers among them stand for no task. */
  public static void gives(Object[] values) {
    process().ifPresent(process -> process.tasks().noTasks(values));
  }
}
