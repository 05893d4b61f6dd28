package dev.leash.runtime.os.ios;

import dev.leash.runtime.os.Violation;
import dev.leash.runtime.sim.End;
import dev.leash.runtime.sim.SimThread;
import dev.leash.runtime.sim.World;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The app's background tasks: begun, refused, ended, expired. */
final class BackgroundTasks {
  /** {@code UIBackgroundTaskInvalid}. */
  static final long INVALID = 0;

  private final IosProcess process;
  private final World world;
  private final Reports reports;
  private final Map<Long, BackgroundTask> tasks = new LinkedHashMap<>();
  private final List<BackgroundTask> refusals = new ArrayList<>();
  private final Set<Long> foreign = new HashSet<>();
  private long next = 1;
  private boolean refused;
  private boolean expired;

  BackgroundTasks(IosProcess process, World world, Reports reports) {
    this.process = process;
    this.world = world;
    this.reports = reports;
  }

  /** Whether the system refuses tasks from now on. */
  void refuse(boolean on) {
    refused = on;
  }

  /** {@code beginBackgroundTaskWithName:expirationHandler:}. */
  long begin(String name, Watchdog.Body handler) {
    String text = name == null ? "" : name;
    if (refused || expired) {
      BackgroundTask refusal = new BackgroundTask(INVALID, text, world.now(), handler);
      refusal.handedBefore =
          world.threads().stream()
              .filter(t -> t.state() == SimThread.State.READY || Computation.notBegun(t))
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

  /**
   * A task of another kind that keeps the app running.
   *
   * @param asked where the app asked for it; empty if it does so on the thread that calls
   */
  BackgroundTask hold(String name, Watchdog.Body handler, List<StackTraceElement> asked) {
    BackgroundTask task = new BackgroundTask(next++, name, world.now(), handler);
    task.askedAt = asked;
    task.handlerOnMain = false;
    tasks.put(task.id, task);
    world.note("runs " + task.describe());
    return task;
  }

  /** {@code endBackgroundTask:}. */
  void end(long id) {
    BackgroundTask task = tasks.get(id);
    if (task == null) {
      if (id != INVALID && !foreign.contains(id)) {
        wrong("ends a background task that was never begun: " + id, List.of());
      }
      return;
    }
    if (task.ended) {
      wrong("ends " + task.describe() + " a second time", List.of(task.stack));
      return;
    }
    task.ended = true;
    task.endedAt = List.of(new Throwable().getStackTrace());
    task.endedSince = world.now();
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

  /** Whether the system refuses tasks. */
  boolean refuses() {
    return refused || expired;
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
    List<BackgroundTask> late = open().stream().filter(t -> !t.expired && !t.ownTime).toList();
    if (late.isEmpty()) {
      return;
    }
    expired = true;
    world.note("the background time is over");
    for (BackgroundTask task : late) {
      task.expired = true;
      task.expiredAt = world.now();
      leaked(task);
    }
    for (BackgroundTask task : late) {
      if (task.handler != null && !task.handlerOnMain) {
        handleElsewhere(task, budget);
      }
    }
    process.onMain(
        () -> {
          for (BackgroundTask task : late) {
            if (task.handler != null && task.handlerOnMain && !task.ended) {
              process.watch(Watch.Kind.HANDLER, task.describe(), budget, handled(task));
            }
          }
          judge(late.stream().filter(t -> t.handlerOnMain).toList());
        });
    judgeLater(late, budget);
  }

  private void handleElsewhere(BackgroundTask task, double budget) {
    process.onSystemThread(handled(task), Watch.Kind.HANDLER, task.describe(), budget);
  }

  /** The task's handler; afterwards a caller ends what it was given, and the system an activity. */
  private Watchdog.Body handled(BackgroundTask task) {
    return () -> {
      task.handler.run();
      if (task.endedByHandler && !task.ended) {
        end(task.id);
      } else if (!task.handlerOnMain) {
        judge(List.of(task));
      }
    };
  }

  /** When the handlers' time is over; one that still runs is the watchdog's. */
  private void judgeLater(List<BackgroundTask> late, double budget) {
    world.after(
        Limits.nanos(budget) + 1,
        () -> {
          if (process.watchdog().handles()) {
            judgeLater(late, budget);
          } else {
            judge(late);
          }
        });
  }

  /** Numbers that a caller outside of the app has made up. */
  void noTasks(Object[] values) {
    for (Object value : values) {
      if (value instanceof Long number) {
        foreign.add(number);
      }
    }
  }

  /** The identifiers of those that are open. */
  Set<Long> ids() {
    return open().stream().map(t -> t.id).collect(Collectors.toSet());
  }

  /** Whether the app has ever asked for one. */
  boolean used() {
    return !tasks.isEmpty() || !refusals.isEmpty();
  }

  /** The app's last word about a task's end is somebody else's. */
  void handOut(long id) {
    BackgroundTask task = tasks.get(id);
    if (task != null) {
      task.endedByHandler = true;
    }
  }

  /** The time of one task of another kind is over. */
  void expireOne(BackgroundTask task, double budget) {
    world.note("the time of " + task.describe() + " is over");
    leaked(task);
    if (task.handler != null) {
      handleElsewhere(task, budget);
    }
    judgeLater(List.of(task), budget);
  }

  /** Nothing of the app works any more, and yet the task is open: it was forgotten. */
  private void leaked(BackgroundTask task) {
    if (!task.endedByHandler && !task.given && !process.busy(task.since)) {
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
              task.askedAt.isEmpty() ? List.of() : List.of(task.askedAt)));
    }
  }

  private void judge(List<BackgroundTask> late) {
    for (BackgroundTask task : late) {
      if (task.ended || world.ended() != null || !process.inBackground()) {
        continue;
      }
      if (task.endedByHandler && task.handlerOnMain && task.handler != null) {
        end(task.id); // the caller does so
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
              task.askedAt.isEmpty() ? List.of() : List.of(task.askedAt)));
      world.end(new End(Watchdog.KILLED, text));
    }
  }
}
