package dev.leash.runtime.os.ios;

import dev.leash.runtime.sim.SimThread;
import dev.leash.runtime.sim.Wait;
import dev.leash.runtime.sim.WaitRecord;
import dev.leash.runtime.sim.World;
import java.util.List;

/** What of an app is still at work. */
final class Work {
  private Work() {}

  /** Whether any thread but the main one works, or a request is under way; idle workers do not. */
  static boolean goesOn(World world, SimThread main, List<Activity> activities, long since) {
    return activities.stream().anyMatch(a -> !a.over)
        || world.threads().stream()
            .anyMatch(
                t ->
                    t != main && !t.outside() && works(t) && (!asLongAs(t, since) || takesMore(t)));
  }

  /** Whether it is a pool's, or has not begun: what was asked for since may stand in its queue. */
  private static boolean takesMore(SimThread thread) {
    return Computation.notBegun(thread)
        || thread.stack().stream()
            .anyMatch(
                f ->
                    f.getMethodName().equals("runWorker")
                        && f.getClassName().endsWith("ThreadPoolExecutor"));
  }

  private static boolean works(SimThread thread) {
    Wait wait = thread.waiting();
    return wait == null || wait.kind() == Wait.Kind.IO || wait.kind() == Wait.Kind.SLEEP;
  }

  /** Whether it has waited in one place since before some time. */
  private static boolean asLongAs(SimThread thread, long since) {
    List<WaitRecord> waits = thread.waits();
    return thread.waiting() != null
        && thread.waitingSince() < since
        && (waits.isEmpty() || waits.get(waits.size() - 1).to() < since);
  }
}
