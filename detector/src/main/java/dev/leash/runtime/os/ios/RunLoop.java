package dev.leash.runtime.os.ios;

import dev.leash.runtime.os.Violation;
import dev.leash.runtime.sim.SimThread;
import dev.leash.runtime.sim.Wait;
import dev.leash.runtime.sim.World;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** The run loop of one thread. */
final class RunLoop {
  /**
   * What a run of a mode without sources costs, in ticks: next to nothing on a device, but who asks
   * again and again, until a watchdog ends it, would be long at it here.
   */
  private static final int NOTHING = 10_000;

  static final String DEFAULT = "kCFRunLoopDefaultMode";
  static final String COMMON = "kCFRunLoopCommonModes";
  private static final String TRACKING = "UITrackingRunLoopMode";
  private static final long NEVER = Long.MAX_VALUE;

  /** Why a run ended; with CoreFoundation's numbers. */
  enum Exit {
    FINISHED(1),
    STOPPED(2),
    TIMED_OUT(3),
    HANDLED_SOURCE(4);

    final int number;

    Exit(int number) {
      this.number = number;
    }
  }

  private final World world;
  private final SimThread thread;
  private final Watchdog watchdog;
  private final Reports reports;
  private final boolean main;
  private final List<Source> sources = new ArrayList<>();
  private final Set<String> common = new LinkedHashSet<>(List.of(DEFAULT, TRACKING));
  private String mode;
  private boolean stopped;
  private boolean nudged;

  RunLoop(World world, SimThread thread, Watchdog watchdog, Reports reports, boolean main) {
    this.main = main;
    this.world = world;
    this.thread = thread;
    this.watchdog = watchdog;
    this.reports = reports;
  }

  /** The mode that runs; null if none does. */
  String mode() {
    return mode;
  }

  /** Makes a mode one of the common ones. */
  void addCommonMode(String name) {
    common.add(name);
  }

  /** Schedules a source in a mode; the same object twice has two modes. */
  void schedule(Source source, String inMode) {
    Source known = find(source.identity);
    if (known == null) {
      known = source;
      sources.add(source);
      source.scheduledAt = List.of(new Throwable().getStackTrace());
      source.scheduledSince = world.now();
    }
    known.modes.add(inMode);
    wake();
  }

  /** The source of an object; null if it is not scheduled. */
  Source find(Object identity) {
    return sources.stream().filter(s -> s.identity == identity).findFirst().orElse(null);
  }

  /** Takes an object out of a mode, or of all if that is null. */
  void unschedule(Object identity, String fromMode) {
    Source known = find(identity);
    if (known != null) {
      if (fromMode == null) {
        known.modes.clear();
      }
      known.modes.remove(fromMode);
      if (known.modes.isEmpty()) {
        sources.remove(known);
      }
    }
  }

  /** A block that runs once, in one of some modes. */
  void perform(List<String> inModes, String what, Watchdog.Body body) {
    Object identity = new Object();
    Watchdog.Body inherited = watchdog.inherit(what, body);
    Source[] self = new Source[1];
    self[0] =
        new Source(
            identity,
            what,
            true,
            () -> true,
            () -> {
              sources.remove(self[0]);
              inherited.run();
            });
    self[0].modes.addAll(inModes);
    sources.add(self[0]);
    wake();
  }

  /** Something may have become ready. */
  void wake() {
    nudged = true;
    if (thread.waiting() != null && thread.waiting().on() == this) {
      world.wake(thread);
    }
  }

  /** Ends the innermost run. */
  void stop() {
    stopped = true;
    wake();
  }

  private boolean in(Source source, String inMode) {
    return source.modes.contains(inMode)
        || (source.modes.contains(COMMON) && common.contains(inMode));
  }

  /** Runs a mode as the app asks for it: judged by rows 19 and 20 of TN2277. */
  Exit runForApp(String askedMode, long deadline, boolean once) throws Throwable {
    if (askedMode == null) {
      return Exit.FINISHED; // no mode, no sources
    }
    String inMode = askedMode.equals(COMMON) ? DEFAULT : askedMode;
    Watch watch = watchdog.current(thread);
    boolean watched = watch != null && watch.ruled();
    if (watched && inMode.equals(DEFAULT)) {
      String text =
          "the run loop runs in the default mode in "
              + watch.describe()
              + ": whatever is scheduled there runs too";
      report(19, "LEASH_DEFAULT_RUN_LOOP_MODE", text, stack(), List.of());
    }
    Exit exit = run(inMode, deadline, once, () -> false);
    if (watched && !inMode.equals(DEFAULT)) {
      judgeSources(watch, inMode);
    }
    return exit;
  }

  private void judgeSources(Watch watch, String inMode) {
    for (Source source : List.copyOf(sources)) {
      if (!source.apps || (!source.input && source.fireAt > world.now())) {
        continue;
      }
      if (!in(source, inMode)) {
        report(
            20,
            "LEASH_SOURCE_MISSING_FROM_RUN_LOOP_MODE",
            watch.describe()
                + " runs the run loop in mode "
                + inMode
                + ", and "
                + source.what
                + " is not scheduled in it: its events never arrive there",
            stack(),
            List.of(source.scheduledAt));
      } else if (source.scheduledSince < watch.from && !in(source, DEFAULT)) {
        report(
            20,
            "LEASH_SOURCE_MISSING_FROM_RUN_LOOP_MODE",
            source.what
                + " is scheduled in mode "
                + inMode
                + " alone: its events arrive while "
                + watch.describe()
                + " runs and never else",
            source.scheduledAt,
            List.of(stack()));
      }
    }
  }

  /** Which rule speaks of a run of this loop that takes too long. */
  String tooLong(Watch watch) {
    if (DEFAULT.equals(mode)) {
      return "LEASH_DEFAULT_RUN_LOOP_MODE";
    }
    boolean missing = sources.stream().anyMatch(s -> s.apps && s.input && !in(s, mode));
    return missing ? "LEASH_SOURCE_MISSING_FROM_RUN_LOOP_MODE" : watch.networkRule();
  }

  private static List<StackTraceElement> stack() {
    return List.of(new Throwable().getStackTrace());
  }

  private void report(
      int row,
      String rule,
      String text,
      List<StackTraceElement> stack,
      List<List<StackTraceElement>> related) {
    reports.add(new Violation(row, rule, false, world.now(), text, stack, related));
  }

  /**
   * Runs a mode.
   *
   * @param once whether to return after an input source
   * @param interrupt asked between sources
   */
  Exit run(String inMode, long deadline, boolean once, BooleanSupplier interrupt) throws Throwable {
    String before = mode;
    mode = inMode;
    try {
      while (true) {
        world.tick();
        Source next = nextReady(inMode);
        if (next != null) {
          fire(next);
          if (stopped || (once && next.input)) {
            boolean byStop = stopped;
            stopped = false;
            return byStop ? Exit.STOPPED : Exit.HANDLED_SOURCE;
          }
          continue;
        }
        if (interrupt.getAsBoolean() || stopped) {
          stopped = false;
          return Exit.STOPPED;
        }
        if (world.now() >= deadline) {
          return Exit.TIMED_OUT;
        }
        boolean systemsOwn = main && inMode.equals(DEFAULT);
        if (!systemsOwn && sources.stream().noneMatch(s -> in(s, inMode))) {
          world.tick(NOTHING);
          return Exit.FINISHED;
        }
        await(inMode, deadline);
      }
    } finally {
      mode = before;
    }
  }

  private void fire(Source source) throws Throwable {
    source.firing = true;
    try {
      source.fire.run();
    } finally {
      source.firing = false;
    }
  }

  private Source nextReady(String inMode) {
    for (Source source : List.copyOf(sources)) {
      if (!source.firing && in(source, inMode)) {
        boolean due = source.fireAt != NEVER && source.fireAt <= world.now();
        if (due || source.ready.getAsBoolean()) {
          return source;
        }
      }
    }
    return null;
  }

  private void await(String inMode, long deadline) {
    long next = deadline;
    for (Source source : sources) {
      if (in(source, inMode)) {
        next = Math.min(next, source.fireAt);
      }
    }
    if (!nudged) {
      world.block(Wait.of(Wait.Kind.RUN_LOOP, "run loop in mode " + inMode, this), next);
    }
    nudged = false;
  }
}
