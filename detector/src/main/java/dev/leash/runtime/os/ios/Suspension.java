package dev.leash.runtime.os.ios;

import dev.leash.runtime.net.Listener;
import dev.leash.runtime.os.Violation;
import dev.leash.runtime.sim.HandOff;
import dev.leash.runtime.sim.SimThread;
import dev.leash.runtime.sim.Wait;
import dev.leash.runtime.sim.WaitRecord;
import dev.leash.runtime.sim.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the app is in the middle of when the system suspends it. */
final class Suspension {
  /**
   * What would have been over so soon after is not told: how long the system lets an app run is an
   * assumption.
   */
  private static final long SLACK = Limits.nanos(1);

  private final World world;
  private final Reports reports;
  private final List<Activity> activities;
  private final Set<SimThread> cutOff = new LinkedHashSet<>();
  private final Map<SimThread, BackgroundTask> untold = new HashMap<>();
  private boolean counts = true;
  private Set<SimThread> before = Set.of();
  private long since = Long.MAX_VALUE;

  Suspension(World world, Reports reports, List<Activity> activities) {
    this.world = world;
    this.reports = reports;
    this.activities = activities;
    world.work().onWait(this::goesOn);
  }

  /** Whether work that callbacks hand off counts: the app can begin tasks for it. */
  void handOffs(boolean count) {
    counts = count;
  }

  /** Work that was cut off before it came to the network goes there after the suspension. */
  private void goesOn(SimThread thread, Wait wait) {
    if (world.suspended() || !(cutOff.contains(thread) || untold.containsKey(thread))) {
      return;
    }
    String now = "thread " + thread.name() + " is only now " + wait.text();
    if (network(wait) || wait.on() == Computation.GOES_ON) {
      BackgroundTask task = untold.remove(thread);
      if (task != null) {
        leftRunning(task, now, stack(), HandOff.stacks(thread));
      }
      if (network(wait) && cutOff.remove(thread)) {
        late(now, stack(), HandOff.stacks(thread));
      }
    } else if (wait.kind() == Wait.Kind.IDLE || wait.kind() == Wait.Kind.PARK) {
      cutOff.remove(thread);
      untold.remove(thread);
    }
  }

  private static List<StackTraceElement> stack() {
    return List.of(new Throwable().getStackTrace());
  }

  private void leftRunning(
      BackgroundTask task,
      String what,
      List<StackTraceElement> stack,
      List<List<StackTraceElement>> handOffs) {
    List<List<StackTraceElement>> related = new ArrayList<>(handOffs);
    related.add(task.stack);
    related.add(task.askedAt);
    related.add(task.endedAt);
    report(
        15,
        "LEASH_EXPIRATION_LEAVES_WORK_RUNNING",
        task.describe() + " expired and is ended, but the work goes on: " + what,
        stack,
        related);
  }

  private void late(
      String what, List<StackTraceElement> stack, List<List<StackTraceElement>> handOffs) {
    report(
        12,
        "LEASH_BACKGROUND_TASK_BEGUN_LATE",
        "the app is suspended before the work is done that it began on its way into the"
            + " background: "
            + what,
        stack,
        handOffs);
  }

  /** A life-cycle callback into the background begins. */
  void callbackBegins(SimThread main) {
    if (since == Long.MAX_VALUE) {
      before = new HashSet<>(world.threads());
      since = world.now();
    }
  }

  /** The app is in the foreground again. */
  void foreground() {
    since = Long.MAX_VALUE;
    before = Set.of();
  }

  /** When the way into the background began. */
  long since() {
    return since;
  }

  /** Judges what is cut off. */
  void judge(SimThread main, BackgroundTasks tasks) {
    List<BackgroundTask> expired = tasks.all().stream().filter(t -> t.expired).toList();
    List<BackgroundTask> refused = tasks.refusals();
    boolean count = counts && !gaveUp(main, since);
    Set<SimThread> handedOff = count ? handedOff(main, since) : Set.of();
    handedOff.stream()
        .filter(t -> t.state() == SimThread.State.READY && refused.isEmpty())
        .forEach(cutOff::add);
    for (SimThread thread : world.threads()) {
      if (thread == main || thread.outside() || !midWork(thread)) {
        continue;
      }
      judge(thread, expired, refused, handedOff.contains(thread));
    }
    for (Activity activity : activities) {
      if (!activity.over) {
        boolean handed =
            count
                && activity.since >= since
                && (activity.by == main || handedOff.contains(activity.by));
        if (!activity.cancellable && latest(expired, activity.since) != null) {
          continue; // nothing could stop it, and its task had its time
        }
        Cut cut = new Cut(activity.what, activity.stack, activity.since, List.of());
        judge(cut, expired, refused, handed);
      }
    }
  }

  /**
   * What is cut off.
   *
   * @param what for a person
   * @param started when it began, in virtual ns
   * @param handOffs who handed it over
   */
  private record Cut(
      String what,
      List<StackTraceElement> stack,
      long started,
      List<List<StackTraceElement>> handOffs) {}

  private void judge(
      SimThread thread,
      List<BackgroundTask> expired,
      List<BackgroundTask> refused,
      boolean handedOff) {
    Wait wait = thread.waiting();
    Cut cut =
        new Cut(
            "thread " + thread.name() + " is " + wait.text(),
            thread.stack(),
            started(thread),
            HandOff.stacks(thread));
    BackgroundTask task = latest(expired, cut.started);
    if (wait.on() == Computation.BEGINS) {
      // It has not run a line yet, and may look first whether there is still time.
      judge(cut, List.of(), notHandedBefore(refused, thread), false);
    } else if (wait.on() == Computation.GOES_ON
        && task != null
        && thread.waitingSince() < task.endedSince) {
      untold.put(thread, task); // it has had no chance to look
    } else if (wait.on() == Computation.GOES_ON) {
      judge(cut, expired, notHandedBefore(refused, thread), false);
    } else if (task == null && wait.on() instanceof String) {
      // Nothing ends a look-up that was under way when the app asked for time.
      long since = thread.waitingSince();
      judge(cut, expired, refused.stream().filter(t -> t.since <= since).toList(), handedOff);
    } else if (task != null
        && (wait.on() instanceof String || thread.waitsAtMostUntil(world.now() + SLACK))) {
      untold.put(thread, task); // nothing ends a look-up; what comes after it counts
    } else {
      judge(cut, expired, refused, handedOff);
    }
  }

  private static List<BackgroundTask> notHandedBefore(
      List<BackgroundTask> refused, SimThread thread) {
    return refused.stream().filter(t -> !t.handedBefore.contains(thread)).toList();
  }

  private void judge(
      Cut cut, List<BackgroundTask> expired, List<BackgroundTask> refused, boolean handedOff) {
    BackgroundTask task = latest(expired, cut.started);
    if (task != null && cut.started > task.expiredAt) {
      return; // begun by the handler, which does not wait for it
    }
    if (task != null) {
      leftRunning(task, cut.what + " while the app is suspended", cut.stack, cut.handOffs);
      return;
    }
    BackgroundTask invalid =
        latest(refused.stream().filter(t -> near(t, cut.started)).toList(), cut.started);
    if (invalid != null) {
      List<List<StackTraceElement>> related = new ArrayList<>(cut.handOffs);
      related.add(cut.stack);
      report(
          23,
          "LEASH_INVALID_TASK_UNCHECKED",
          "the system refused the background task, and the app went on as if it had time: "
              + cut.what
              + " while the app is suspended",
          invalid.stack,
          related);
    } else if (handedOff) {
      late(cut.what, cut.stack, cut.handOffs);
    }
  }

  /** Whether work that began at some time may be that for which a task was asked. */
  private boolean near(BackgroundTask refusal, long started) {
    return refusal.since >= since || started <= refusal.since + Limits.nanos(1);
  }

  /** Whether a callback has waited for another thread as long as it would: that is what is told. */
  private static boolean gaveUp(SimThread main, long since) {
    return main.waits().stream()
        .filter(w -> w.from() >= since && w.to() > w.from() && w.by() == null)
        .map(w -> w.what().kind())
        .anyMatch(k -> k == Wait.Kind.PARK || k == Wait.Kind.NOTIFY || k == Wait.Kind.JOIN);
  }

  /** The task that was begun last before the work; null if none was. */
  private static BackgroundTask latest(List<BackgroundTask> tasks, long started) {
    BackgroundTask latest = null;
    for (BackgroundTask task : tasks) {
      // Starting the work and then beginning the task, in one callback, is the note's own order.
      if (task.occasion <= started) {
        latest = task;
      }
    }
    return latest;
  }

  private void report(
      int row,
      String rule,
      String text,
      List<StackTraceElement> stack,
      List<List<StackTraceElement>> related) {
    reports.add(new Violation(row, rule, false, world.now(), text, stack, related));
  }

  private static boolean midWork(SimThread thread) {
    return thread.waiting() != null && midWork(thread.waiting());
  }

  private static boolean midWork(Wait wait) {
    return wait.on() == Computation.BEGINS || wait.on() == Computation.GOES_ON || network(wait);
  }

  private static boolean network(Wait wait) {
    return wait.kind() == Wait.Kind.IO && !(wait.on() instanceof Listener);
  }

  /** Since when a thread has been at what it does now. */
  static long started(SimThread thread) {
    List<WaitRecord> waits = thread.waits();
    for (int i = waits.size() - 1; i >= 0; i--) {
      switch (waits.get(i).what().kind()) {
        case IDLE, PARK, NOTIFY, RUN_LOOP -> {
          return waits.get(i).to();
        }
        default -> {
          // in the middle of it
        }
      }
    }
    return waits.isEmpty() ? thread.waitingSince() : waits.get(0).from();
  }

  /** Threads that do what the main thread handed over, directly or through others, since then. */
  private Set<SimThread> handedOff(SimThread main, long from) {
    Set<SimThread> all = new LinkedHashSet<>();
    List<SimThread> sources = new ArrayList<>(List.of(main));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (SimThread thread : world.threads()) {
        if (thread == main || thread.outside() || all.contains(thread)) {
          continue;
        }
        boolean made = !before.contains(thread) && from != Long.MAX_VALUE;
        boolean woken =
            thread.waits().stream()
                .anyMatch(
                    w ->
                        w.to() >= from
                            && w.by() != null
                            && sources.contains(w.by())
                            && w.what().kind() != Wait.Kind.LOCK);
        if (made || woken) {
          all.add(thread);
          sources.add(thread);
          grown = true;
        }
      }
    }
    return all;
  }
}
