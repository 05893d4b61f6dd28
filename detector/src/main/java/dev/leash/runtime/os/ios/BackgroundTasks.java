package dev.leash.runtime.os.ios;

import dev.leash.runtime.os.Violation;
import dev.leash.runtime.sim.End;
import dev.leash.runtime.sim.SimThread;
import dev.leash.runtime.sim.Wait;
import dev.leash.runtime.sim.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The app's background tasks: begun, refused, ended, expired. */
final class BackgroundTasks {
  /** {@code UIBackgroundTaskInvalid}. */
  static final long INVALID = 0;

  /** What a thread that computes for long waits on. */
  static final Object COMPUTES = new Object();

  private final IosProcess process;
  private final World world;
  private final Reports reports;
  private final Map<Long, BackgroundTask> tasks = new LinkedHashMap<>();
  private final List<BackgroundTask> refusals = new ArrayList<>();
  private long next = 1;
  private boolean refused;
  private boolean expired;
  private boolean slow;

  BackgroundTasks(IosProcess process, World world, Reports reports) {
    this.process = process;
    this.world = world;
    this.reports = reports;
  }

  /** Whether the system refuses tasks from now on. */
  void refuse(boolean on) {
    refused = on;
  }

  /** What other threads compute in the background takes longer than the background time. */
  void slow(boolean on) {
    slow = on;
  }

  /**
   * A piece of work begins on the thread that calls. It takes long if it is to: there, where the
   * thread holds no lock of the app's yet.
   */
  void compute() {
    SimThread self = World.currentThread();
    if (slow
        && self != null
        && !self.outside()
        && !self.name().equals(IosProcess.SYSTEM_QUEUE)
        && self != process.main()
        && process.inBackground()
        && !process.underWatch(self)) {
      double seconds = process.limits().background() + 3 * process.limits().handlers();
      Wait wait = Wait.of(Wait.Kind.SLEEP, "computing", COMPUTES);
      world.block(wait, world.plus(Limits.nanos(seconds)));
    }
  }

  /** {@code beginBackgroundTaskWithName:expirationHandler:}. */
  long begin(String name, Watchdog.Body handler) {
    String text = name == null ? "" : name;
    if (refused || expired) {
      BackgroundTask refusal = new BackgroundTask(INVALID, text, world.now(), handler);
      refusal.handedBefore =
          world.threads().stream()
              .filter(t -> t.state() == SimThread.State.READY)
              .collect(Collectors.toSet());
      refusals.add(refusal);
      world.note("the system refuses a background task");
      return INVALID;
    }
    BackgroundTask task = new BackgroundTask(next++, text, world.now(), handler);
    tasks.put(task.id, task);
    world.note("begins " + task.describe());
    return task.id;
  }

  /** A task of another kind that keeps the app running. */
  BackgroundTask hold(String name, Watchdog.Body handler) {
    BackgroundTask task = new BackgroundTask(next++, name, world.now(), handler);
    task.handlerOnMain = false;
    tasks.put(task.id, task);
    world.note("runs " + task.describe());
    return task;
  }

  /** {@code endBackgroundTask:}. */
  void end(long id) {
    BackgroundTask task = tasks.get(id);
    if (task == null) {
      if (id != INVALID) {
        wrong("ends a background task that was never begun: " + id, List.of());
      }
      return;
    }
    if (task.ended) {
      wrong("ends " + task.describe() + " a second time", List.of(task.stack));
      return;
    }
    task.ended = true;
    world.note("ends " + task.describe());
    process.taskEnded();
  }

  private void wrong(String text, List<List<StackTraceElement>> related) {
    reports.add(
        new Violation(
            16,
            "LEASH_WRONG_TASK_ENDED",
            false,
            world.now(),
            "the app " + text,
            List.of(new Throwable().getStackTrace()),
            related));
  }

  /** Those that keep the app running. */
  List<BackgroundTask> open() {
    return tasks.values().stream().filter(t -> !t.ended).toList();
  }

  /** All of the app's, ended or not, oldest first. */
  List<BackgroundTask> all() {
    return List.copyOf(tasks.values());
  }

  /** What the system has refused, oldest first. */
  List<BackgroundTask> refusals() {
    return List.copyOf(refusals);
  }

  /** Whether the background time is over. */
  boolean expired() {
    return expired;
  }

  /** The app is in the foreground: it has time again. */
  void foreground() {
    expired = false;
  }

  /** The background time is over: handlers run, then what is still open is fatal. */
  void expire(double budget) {
    List<BackgroundTask> late = open();
    if (late.isEmpty()) {
      return;
    }
    expired = true;
    world.note("the background time is over");
    for (BackgroundTask task : late) {
      task.expired = true;
      leaked(task);
    }
    for (BackgroundTask task : late) {
      if (task.handler != null && !task.handlerOnMain) {
        process.onSystemThread(task.handler, Watch.Kind.HANDLER, task.describe(), budget);
      }
    }
    process.onMain(
        () -> {
          for (BackgroundTask task : late) {
            if (task.handler != null && task.handlerOnMain && !task.ended) {
              process.watch(Watch.Kind.HANDLER, task.describe(), budget, task.handler);
            }
          }
          judge(late.stream().filter(t -> t.handlerOnMain).toList());
        });
    world.after(Limits.nanos(budget), () -> judge(late));
  }

  /** The time of one task of another kind is over. */
  void expireOne(BackgroundTask task, double budget) {
    world.note("the time of " + task.describe() + " is over");
    if (task.handler != null) {
      process.onSystemThread(task.handler, Watch.Kind.HANDLER, task.describe(), budget);
    }
    world.after(Limits.nanos(budget), () -> judge(List.of(task)));
  }

  /** Nothing of the app works any more, and yet the task is open: it was forgotten. */
  private void leaked(BackgroundTask task) {
    if (task.handlerOnMain && !process.busy(task.since)) {
      reports.add(
          new Violation(
              16,
              "LEASH_TASK_NOT_ENDED",
              false,
              world.now(),
              task.describe()
                  + " is not ended though nothing of the app works any more: the"
                  + " system ends it when the time is over",
              task.stack,
              List.of()));
    }
  }

  private void judge(List<BackgroundTask> late) {
    for (BackgroundTask task : late) {
      if (task.ended || world.ended() != null || !process.inBackground()) {
        continue;
      }
      boolean handled = task.handler != null;
      String text =
          "the system kills the app (0x8badf00d): "
              + task.describe()
              + (handled
                  ? " is not ended by its expiration handler"
                  : " has no expiration handler, and its time is over");
      reports.add(
          new Violation(
              handled ? 15 : 13,
              handled ? "LEASH_TASK_NOT_ENDED_ON_EXPIRATION" : "LEASH_NO_EXPIRATION_HANDLER",
              true,
              world.now(),
              text,
              task.stack,
              List.of()));
      world.end(new End(Watchdog.KILLED, text));
    }
  }
}
