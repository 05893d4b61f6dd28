package dev.leash.runtime.os.ios;

import dev.leash.runtime.net.Conn;
import dev.leash.runtime.os.Violation;
import dev.leash.runtime.sim.End;
import dev.leash.runtime.sim.SimThread;
import dev.leash.runtime.sim.Wait;
import dev.leash.runtime.sim.WaitRecord;
import dev.leash.runtime.sim.Wake;
import dev.leash.runtime.sim.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ends the app when a callback or handler takes too long, and notes each wait for the network in
 * one, however short.
 */
final class Watchdog {
  /** The end's kind: the system killed the app. */
  static final String KILLED = "KILLED";

  private static final int CHAIN = 8;

  /** What a thread waits for, in the end. */
  private enum Cause {
    NETWORK,
    THREAD,
    LOCK,
    LOCK_NETWORK,
    RUN_LOOP,
    SLEEP,
    SPIN
  }

  private final World world;
  private final Reports reports;
  private double later = 5;
  private final Map<SimThread, Watch> watches = new HashMap<>();

  Watchdog(World world, Reports reports) {
    this.world = world;
    this.reports = reports;
    world.work().onWait(this::waits);
  }

  /** Runs something that may take so many seconds on the thread that calls. */
  void watch(Watch.Kind kind, String name, double seconds, Body body) throws Throwable {
    watch(kind, name, seconds, body, List.of());
  }

  private void watch(
      Watch.Kind kind, String name, double seconds, Body body, List<StackTraceElement> origin)
      throws Throwable {
    SimThread thread = World.currentThread();
    Watch watch = new Watch(kind, name, thread, watches.get(thread), origin);
    watches.put(thread, watch);
    watch.timer = world.after(Limits.nanos(seconds), () -> expired(watch, seconds));
    world.note(name + " begins");
    try {
      body.run();
    } finally {
      watch.timer.cancel();
      if (world.ended() == null) {
        judge(watch);
        world.note(name + " returns");
      }
      if (watch.outer == null) {
        watches.remove(thread);
      } else {
        watches.put(thread, watch.outer);
      }
    }
  }

  /**
   * A body that runs later on this thread: under the same eye, if it is handed over in a callback.
   */
  Body inherit(String what, Body body) {
    SimThread self = World.currentThread();
    Watch watch = self == null ? null : watches.get(self);
    if (watch == null || !watch.ruled()) {
      return body;
    }
    String name = watch.name + ", later on the main thread";
    Watch.Kind kind = watch.kind;
    List<StackTraceElement> origin = watch.stack(List.of(new Throwable().getStackTrace()));
    return () -> {
      if (watches.get(World.currentThread()) != null) {
        body.run();
      } else {
        watch(kind, name, later, body, origin);
      }
    };
  }

  /** How long what is handed over may take. */
  void later(double seconds) {
    later = seconds;
  }

  /** Something that throws what it likes. */
  @FunctionalInterface
  interface Body {
    void run() throws Throwable;
  }

  /** The same with an argument. */
  @FunctionalInterface
  interface Body1<T> {
    void run(T argument) throws Throwable;
  }

  /** The watch that the thread is under; null if none. */
  Watch current(SimThread thread) {
    return watches.get(thread);
  }

  /** Whether an expiration handler runs. */
  boolean handles() {
    return watches.values().stream().anyMatch(Watch::handler);
  }

  private void waits(SimThread thread, Wait wait) {
    Watch watch = watches.get(thread);
    if (watch != null) {
      judge(watch);
      watch.stacks.add(watch.stack(List.of(new Throwable().getStackTrace())));
    }
  }

  /** Looks at the waits that have ended since the last look. */
  private void judge(Watch watch) {
    List<WaitRecord> waits = watch.thread.waits();
    while (watch.firstWait + watch.judged < waits.size() && watch.judged < watch.stacks.size()) {
      WaitRecord ended = waits.get(watch.firstWait + watch.judged);
      judge(watch, ended, watch.stacks.get(watch.judged));
      watch.judged++;
    }
  }

  private void judge(Watch watch, WaitRecord ended, List<StackTraceElement> stack) {
    if (ended.to() <= ended.from() || !watch.ruled()) {
      return;
    }
    if (network(ended.what())) {
      reports.add(
          new Violation(
              watch.row(),
              watch.networkRule(),
              false,
              ended.from(),
              "the main thread waits for the network in "
                  + watch.describe()
                  + ": "
                  + ended.what().text(),
              stack,
              List.of()));
      return;
    }
    SimThread holder = through(ended.by(), ended.from(), ended.to(), CHAIN);
    String why = null;
    if (holder != null) {
      why = "for thread " + holder.name() + ", which waits for the network";
    } else if (forAnother(ended) && !computed(ended.from(), ended.to())) {
      boolean late = ended.by() == null;
      why = late ? "in vain" : "for thread " + ended.by().name() + ", which waits itself";
    }
    if (why != null) {
      boolean lock = ended.what().kind() == Wait.Kind.LOCK;
      reports.add(
          new Violation(
              0,
              lock ? "LEASH_LOCK_HELD_ACROSS_NETWORK_WAIT" : "LEASH_THREAD_WAIT_IN_CALLBACK",
              false,
              ended.from(),
              "the main thread waits in "
                  + watch.describe()
                  + " ("
                  + ended.what().text()
                  + ") "
                  + why,
              stack,
              List.of()));
    }
  }

  /** Whether it was a wait for what another thread does that itself slept, or did not do it. */
  private static boolean forAnother(WaitRecord ended) {
    Wait.Kind kind = ended.what().kind();
    boolean another = kind == Wait.Kind.PARK || kind == Wait.Kind.NOTIFY || kind == Wait.Kind.JOIN;
    SimThread by = ended.by();
    return another
        && (by == null
            ? ended.wake() == Wake.TIMEOUT
            : !by.outside() && by.waits().stream().anyMatch(w -> overlap(w, ended) && idle(w)));
  }

  private static boolean idle(WaitRecord wait) {
    Wait.Kind kind = wait.what().kind();
    if (computes(wait.what())) {
      return false;
    }
    return kind == Wait.Kind.SLEEP || (kind != Wait.Kind.IDLE && wait.wake() == Wake.TIMEOUT);
  }

  private static boolean overlap(WaitRecord one, WaitRecord other) {
    return one.from() < other.to() && other.from() < one.to() && one.to() > one.from();
  }

  /** Whether any thread computed meanwhile: that may be what was waited for. */
  private boolean computed(long from, long to) {
    return world.threads().stream()
        .anyMatch(
            t ->
                (computes(t.waiting()) && t.waitingSince() < to)
                    || t.waits().stream()
                        .anyMatch(w -> computes(w.what()) && w.from() < to && w.to() > from));
  }

  private static boolean computes(Wait wait) {
    return wait != null && (wait.on() == Computation.BEGINS || wait.on() == Computation.GOES_ON);
  }

  private static boolean network(Wait wait) {
    return wait.kind() == Wait.Kind.IO
        && !(wait.on() instanceof Conn conn && conn.name().startsWith("localhost:"));
  }

  /** The thread that waited for the network meanwhile, and so made its waker late; null if none. */
  private static SimThread through(SimThread by, long from, long to, int depth) {
    if (by == null || by.outside() || depth == 0) {
      return null;
    }
    List<WaitRecord> waits = by.waits();
    for (int i = waits.size() - 1; i >= 0 && waits.get(i).to() > from; i--) {
      WaitRecord record = waits.get(i);
      if (record.from() >= to || record.to() == record.from()) {
        continue;
      }
      if (network(record.what())) {
        return by;
      }
      SimThread inner =
          record.by() == by
              ? null
              : through(
                  record.by(), Math.max(from, record.from()), Math.min(to, record.to()), depth - 1);
      if (inner != null) {
        return inner;
      }
    }
    return null;
  }

  private void expired(Watch watch, double seconds) {
    SimThread thread = watch.thread;
    Wait wait = thread.waiting();
    List<List<StackTraceElement>> related = new ArrayList<>();
    Cause cause = cause(thread, wait, related);
    if (cause == Cause.THREAD && computed(world.now() - Limits.nanos(seconds), world.now())) {
      // What it waits for may be the computation, which takes long in this run and nowhere else.
      watch.timer = world.after(Limits.nanos(seconds), () -> expired(watch, seconds));
      return;
    }
    if (cause == Cause.SPIN && !somebodyWaits(thread)) {
      world.end(
          new End(
              End.NOT_MODELLED,
              watch.describe() + " computes all the time; the model does not measure computation"));
      return;
    }
    String rule =
        switch (cause) {
          case NETWORK -> watch.networkRule();
          case LOCK_NETWORK -> "LEASH_LOCK_HELD_ACROSS_NETWORK_WAIT";
          case RUN_LOOP ->
              wait.on() instanceof RunLoop loop ? loop.tooLong(watch) : watch.networkRule();
          default -> "LEASH_THREAD_WAIT_IN_CALLBACK";
        };
    String what = wait == null ? "it does not return" : "it is " + doing(wait);
    reports.add(
        new Violation(
            watch.row(),
            rule,
            true,
            world.now(),
            "the watchdog kills the app (0x8badf00d): "
                + watch.describe()
                + " takes more than "
                + seconds(seconds)
                + " s; "
                + what,
            watch.stack(thread.stack()),
            related));
    world.end(new End(KILLED, "0x8badf00d in " + watch.describe()));
  }

  private static String doing(Wait wait) {
    return switch (wait.kind()) {
      case IO, RUN_LOOP -> wait.text();
      default -> "waiting: " + wait.text();
    };
  }

  static String seconds(double seconds) {
    return seconds == Math.rint(seconds) ? Long.toString((long) seconds) : Double.toString(seconds);
  }

  private boolean somebodyWaits(SimThread except) {
    return world.threads().stream()
        .anyMatch(
            t ->
                t != except
                    && !t.outside()
                    && t.waiting() != null
                    && (network(t.waiting()) || t.waiting().kind() == Wait.Kind.SLEEP));
  }

  private Cause cause(SimThread thread, Wait wait, List<List<StackTraceElement>> related) {
    if (wait == null) {
      return thread.state() == SimThread.State.OFF_MODEL ? offModel(related) : Cause.SPIN;
    }
    return switch (wait.kind()) {
      case IO -> Cause.NETWORK;
      case LOCK -> heldAcross(wait, related, CHAIN) ? Cause.LOCK_NETWORK : Cause.LOCK;
      case RUN_LOOP -> Cause.RUN_LOOP;
      case SLEEP -> Cause.SLEEP;
      default ->
          // A java.util.concurrent lock is waited for by parking: its owner is known.
          !wait.enders().get().isEmpty() && heldAcross(wait, related, CHAIN)
              ? (wait.text().contains("Lock") || wait.text().contains("Sync")
                  ? Cause.LOCK_NETWORK
                  : Cause.THREAD)
              : Cause.THREAD;
    };
  }

  private Cause offModel(List<List<StackTraceElement>> related) {
    for (SimThread other : world.threads()) {
      if (other.waiting() != null && network(other.waiting())) {
        related.add(other.stack());
      }
    }
    return related.isEmpty() ? Cause.LOCK : Cause.LOCK_NETWORK;
  }

  private static boolean heldAcross(Wait wait, List<List<StackTraceElement>> related, int depth) {
    for (SimThread owner : wait.enders().get()) {
      related.add(owner.stack());
      Wait inner = owner.waiting();
      if (inner != null
          && (network(inner) || (depth > 0 && heldAcross(inner, related, depth - 1)))) {
        return true;
      }
    }
    return false;
  }
}
