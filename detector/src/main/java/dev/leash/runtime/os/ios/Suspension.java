package dev.leash.runtime.os.ios;

import dev.leash.runtime.net.Listener;
import dev.leash.runtime.os.Violation;
import dev.leash.runtime.sim.SimThread;
import dev.leash.runtime.sim.Wait;
import dev.leash.runtime.sim.WaitRecord;
import dev.leash.runtime.sim.World;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the app is in the middle of when the system suspends it. */
final class Suspension {
  private final World world;
  private final Reports reports;
  private final List<Activity> activities;
  private final Set<SimThread> cutOff = new LinkedHashSet<>();
  private boolean counts = true;
  private Set<SimThread> before = Set.of();
  private long since = Long.MAX_VALUE;

  Suspension(World world, Reports reports, List<Activity> activities) {
    this.world = world;
    this.reports = reports;
    this.activities = activities;
    world.onWait(this::goesOn);
  }

  /** Whether work that callbacks hand off counts: the app can begin tasks for it. */
  void handOffs(boolean count) {
    counts = count;
  }

  /** Work that was cut off before it came to the network goes there after the suspension. */
  private void goesOn(SimThread thread, Wait wait) {
    if (!cutOff.contains(thread) || world.suspended()) {
      return;
    }
    if (wait.kind() == Wait.Kind.IO && !(wait.on() instanceof Listener)) {
      cutOff.remove(thread);
      late("thread " + thread.name() + " is only now " + wait.text(), stack());
    } else if (wait.kind() == Wait.Kind.IDLE || wait.kind() == Wait.Kind.PARK) {
      cutOff.remove(thread);
    }
  }

  private static List<StackTraceElement> stack() {
    return List.of(new Throwable().getStackTrace());
  }

  private void late(String what, List<StackTraceElement> stack) {
    report(
        12,
        "LEASH_BACKGROUND_TASK_BEGUN_LATE",
        "the app is suspended before the work is done that it began on its way into the"
            + " background: "
            + what,
        stack,
        List.of());
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
    List<BackgroundTask> refused =
        tasks.refusals().stream().filter(t -> t.since >= since || since == Long.MAX_VALUE).toList();
    Set<SimThread> handedOff = counts ? handedOff(main, since) : Set.of();
    handedOff.stream()
        .filter(t -> t.state() == SimThread.State.READY && refused.isEmpty())
        .forEach(cutOff::add);
    for (SimThread thread : world.threads()) {
      if (thread == main || thread.outside() || !midWork(thread)) {
        continue;
      }
      List<StackTraceElement> stack = thread.stack();
      boolean computes = thread.waiting().on() == BackgroundTasks.COMPUTES;
      String doing = "is " + thread.waiting().text();
      judgeOne(
          "thread " + thread.name() + " " + doing,
          stack,
          started(thread),
          handedOff.contains(thread) && !computes,
          computes ? List.of() : expired,
          computes
              ? refused.stream().filter(t -> !t.handedBefore.contains(thread)).toList()
              : refused);
    }
    for (Activity activity : activities) {
      if (!activity.over) {
        boolean handed =
            counts
                && activity.since >= since
                && (activity.by == main || handedOff.contains(activity.by));
        List<BackgroundTask> cut = activity.cancellable ? expired : List.of();
        judgeOne(activity.what, activity.stack, activity.since, handed, cut, refused);
      }
    }
  }

  private void judgeOne(
      String what,
      List<StackTraceElement> stack,
      long started,
      boolean handedOff,
      List<BackgroundTask> expired,
      List<BackgroundTask> refused) {
    BackgroundTask task = latest(expired, started);
    if (task != null) {
      report(
          15,
          "LEASH_EXPIRATION_LEAVES_WORK_RUNNING",
          task.describe()
              + " expired and is ended, but the work goes on: "
              + what
              + " while the app is suspended",
          stack,
          task.stack);
      return;
    }
    BackgroundTask invalid = latest(refused, started);
    if (invalid != null) {
      report(
          23,
          "LEASH_INVALID_TASK_UNCHECKED",
          "the system refused the background task, and the app went on as if it had time: "
              + what
              + " while the app is suspended",
          invalid.stack,
          stack);
    } else if (handedOff) {
      late(what, stack);
    }
  }

  /** The task that was begun last before the work; null if none was. */
  private static BackgroundTask latest(List<BackgroundTask> tasks, long started) {
    BackgroundTask latest = null;
    for (BackgroundTask task : tasks) {
      // Starting the work and then beginning the task, in one callback, is the note's own order.
      if (task.since <= started + Limits.nanos(0.01)) {
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
      List<StackTraceElement> related) {
    List<List<StackTraceElement>> more = related.isEmpty() ? List.of() : List.of(related);
    reports.add(new Violation(row, rule, false, world.now(), text, stack, more));
  }

  private static boolean midWork(SimThread thread) {
    Wait wait = thread.waiting();
    return wait != null
        && (wait.on() == BackgroundTasks.COMPUTES
            || (wait.kind() == Wait.Kind.IO && !(wait.on() instanceof Listener)));
  }

  /** Since when a thread has been at what it does now. */
  private static long started(SimThread thread) {
    List<WaitRecord> waits = thread.waits();
    for (int i = waits.size() - 1; i >= 0; i--) {
      Wait.Kind kind = waits.get(i).what().kind();
      if (kind == Wait.Kind.IDLE || kind == Wait.Kind.PARK || kind == Wait.Kind.NOTIFY) {
        return waits.get(i).to();
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
