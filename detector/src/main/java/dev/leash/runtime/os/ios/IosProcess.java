package dev.leash.runtime.os.ios;

import dev.leash.runtime.net.Kernel;
import dev.leash.runtime.os.Violation;
import dev.leash.runtime.sim.NotModelled;
import dev.leash.runtime.sim.SimThread;
import dev.leash.runtime.sim.Wait;
import dev.leash.runtime.sim.WaitRecord;
import dev.leash.runtime.sim.World;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * One process of an app on iOS. The methods that say what happens to it ({@link #launch}, {@link
 * #home}, ...) are for a script's thread outside the process ({@link World#run}); they return when
 * the app's callbacks have, or when the world has ended.
 */
public final class IosProcess {
  private final World world;
  private final Kernel kernel;
  private final Limits limits;
  private final AppObjects objects;
  private final Reports reports;
  private final Watchdog watchdog;
  private final BackgroundTasks tasks;
  private final Suspension suspension;
  private final Dispatch dispatch;
  private final Notifications notifications;
  private final List<Activity> activities = new ArrayList<>();
  private final Map<SimThread, RunLoop> loops = new LinkedHashMap<>();
  private final Deque<Watchdog.Body> events = new ArrayDeque<>();
  private final List<ScheduledTask> scheduled = new ArrayList<>();
  private AppDriver driver;
  private SimThread main;
  private AppState state = AppState.INACTIVE;
  private long backgroundSince = -1;
  private boolean mayBeSuspended = true;

  /** A launch handler that the app has registered with its scheduler of background tasks. */
  record ScheduledTask(String identifier, Object queue, Watchdog.Body1<Object> handler) {}

  /**
   * A process that is not launched, attached to its world.
   *
   * @param objects the binding's side
   */
  public IosProcess(World world, Limits limits, AppObjects objects) {
    this.world = world;
    this.limits = limits;
    this.objects = objects;
    kernel = world.part(Kernel.class) == null ? new Kernel(world) : world.part(Kernel.class);
    reports = new Reports(world);
    watchdog = new Watchdog(world, reports);
    watchdog.later(limits.callback());
    tasks = new BackgroundTasks(this, world, reports);
    suspension = new Suspension(world, reports, activities);
    dispatch = new Dispatch(this, world);
    notifications = new Notifications(this, objects);
    world.attach(IosProcess.class, this);
  }

  /** Its world. */
  public World world() {
    return world;
  }

  /** Its kernel. */
  public Kernel kernel() {
    return kernel;
  }

  /** Its limits. */
  public Limits limits() {
    return limits;
  }

  /** Its state. */
  public AppState state() {
    return state;
  }

  /** What the app did wrong so far. */
  public List<Violation> violations() {
    return reports.all();
  }

  /** The main thread; null before the launch. */
  public SimThread main() {
    return main;
  }

  AppObjects objects() {
    return objects;
  }

  Dispatch dispatch() {
    return dispatch;
  }

  Notifications notifications() {
    return notifications;
  }

  BackgroundTasks tasks() {
    return tasks;
  }

  List<ScheduledTask> scheduledTasks() {
    return scheduled;
  }

  // ---- what happens to the app --------------------------------------------------------------

  /** Starts the process and launches the app into the foreground. */
  public void launch(AppDriver app) {
    driver = app;
    main = world.spawn("main", false, this::mainThread);
    callback(Watch.Kind.LAUNCH, "launch", limits.launch(), app::launch);
    state = AppState.ACTIVE;
  }

  /** The user presses Home. */
  public void home() {
    world.note("the user presses Home");
    onMainAndWait(
        () -> {
          suspension.callbackBegins(main);
          watch(Watch.Kind.CALLBACK, "willResignActive", limits.callback(), driver::willResignActive);
          state = AppState.BACKGROUND;
          backgroundSince = world.now();
          watch(
              Watch.Kind.CALLBACK, "didEnterBackground", limits.callback(), driver::didEnterBackground);
          backgroundSince = world.now();
          long from = backgroundSince;
          world.after(Limits.nanos(limits.background()), () -> timeIsOver(from));
          considerSuspension();
        });
  }

  /** The user comes back; a suspended app is resumed. */
  public void foreground() {
    if (state == AppState.SUSPENDED) {
      world.note("the app is resumed");
      world.resume();
    }
    backgroundSince = -1;
    tasks.foreground();
    suspension.foreground();
    state = AppState.INACTIVE;
    callback(
        Watch.Kind.CALLBACK,
        "willEnterForeground",
        limits.callback(),
        driver::willEnterForeground);
    callback(Watch.Kind.CALLBACK, "didBecomeActive", limits.callback(), driver::didBecomeActive);
    state = AppState.ACTIVE;
  }

  /** The system terminates the app, which is told. */
  public void terminate() {
    callback(Watch.Kind.CALLBACK, "willTerminate", limits.callback(), driver::willTerminate);
    state = AppState.TERMINATED;
  }

  /** The system suspends the app now, whatever it does. */
  public void suspendNow() {
    if (state == AppState.BACKGROUND && world.ended() == null) {
      suspension.judge(main, tasks);
      state = AppState.SUSPENDED;
      world.note("the app is suspended");
      world.suspend();
    }
  }

  /** Whether the system may suspend the app when nothing keeps it; it may unless this is false. */
  public void maySuspend(boolean may) {
    mayBeSuspended = may;
    if (may) {
      considerSuspension();
    }
  }

  /** Whether the system refuses background tasks from now on. */
  public void refuseTasks(boolean on) {
    tasks.refuse(on);
  }

  /** The background time is over now. */
  public void expireNow() {
    if (inBackground()) {
      tasks.expire(limits.handlers());
    }
  }

  /** Launches each background task that the app has registered, as the system does at night. */
  public int launchBackgroundTasks() {
    for (ScheduledTask task : List.copyOf(scheduled)) {
      new BgTasks(this).launch(task);
    }
    return scheduled.size();
  }

  /** Runs something on the main thread, unwatched, and waits until it is done. */
  public void onMainAndWait(Body body) {
    boolean[] done = new boolean[1];
    onMain(
        () -> {
          try {
            body.run();
          } finally {
            done[0] = true;
          }
        });
    await(() -> done[0]);
  }

  /** Something that throws what it likes. */
  @FunctionalInterface
  public interface Body extends Watchdog.Body {}

  /** On a script's thread: until the condition holds or the world has ended. */
  public void await(BooleanSupplier condition) {
    await(condition, Long.MAX_VALUE);
  }

  /** On a script's thread: until the condition holds or that many virtual ns have passed. */
  public boolean await(BooleanSupplier condition, long nanos) {
    long deadline = world.plus(nanos);
    Wait wait = Wait.of(Wait.Kind.IDLE, "the script waits", null);
    while (!condition.getAsBoolean() && world.now() < deadline) {
      world.block(wait, Math.min(deadline, world.plus(1_000_000)));
    }
    return condition.getAsBoolean();
  }

  private void callback(Watch.Kind kind, String name, double seconds, Watchdog.Body body) {
    onMainAndWait(() -> watch(kind, name, seconds, body));
  }

  // ---- inside -------------------------------------------------------------------------------

  private void mainThread() {
    try {
      RunLoop loop = loop(main);
      loop.schedule(dispatch.mainSource(), RunLoop.COMMON);
      while (world.ended() == null) {
        Watchdog.Body event = events.poll();
        if (event != null) {
          event.run();
        } else {
          loop.run(RunLoop.DEFAULT, Long.MAX_VALUE, false, () -> !events.isEmpty());
        }
      }
    } catch (Error | RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** An event of the system's own for the main thread: only when no callback runs. */
  void onMain(Watchdog.Body event) {
    events.add(event);
    loop(main).wake();
  }

  void onSystemThread(Watchdog.Body body, Watch.Kind kind, String name, double seconds) {
    world.spawn("system queue", true, quietly(() -> watch(kind, name, seconds, body)));
  }

  static Runnable quietly(Watchdog.Body body) {
    return () -> {
      try {
        body.run();
      } catch (Error | RuntimeException e) {
        throw e;
      } catch (Throwable e) {
        throw new IllegalStateException(e);
      }
    };
  }

  void watch(Watch.Kind kind, String name, double seconds, Watchdog.Body body) throws Throwable {
    watchdog.watch(kind, name, seconds, body);
  }

  Watchdog watchdog() {
    return watchdog;
  }

  /** The run loop of a thread. */
  RunLoop loop(SimThread thread) {
    return loops.computeIfAbsent(
        thread, t -> new RunLoop(world, t, watchdog, reports, t == main));
  }

  /** All run loops so far. */
  List<RunLoop> loops() {
    return List.copyOf(loops.values());
  }

  /** The run loop of the thread that calls. */
  RunLoop currentLoop() {
    return loop(thread());
  }

  SimThread thread() {
    SimThread thread = World.currentThread();
    if (thread == null) {
      throw new NotModelled("a run loop on a thread that the model does not run");
    }
    return thread;
  }

  Activity begin(String what) {
    Activity activity = new Activity(what, world.now(), World.currentThread());
    activities.add(activity);
    return activity;
  }

  boolean inBackground() {
    return state == AppState.BACKGROUND || state == AppState.SUSPENDED;
  }

  /** Seconds until expiration; huge in the foreground. */
  double backgroundTimeRemaining() {
    if (!inBackground()) {
      return Double.MAX_VALUE;
    }
    double gone = (world.now() - backgroundSince) / 1e9;
    return Math.max(0, limits.background() - gone);
  }

  void taskEnded() {
    considerSuspension();
  }

  /** Suspends the app after a while unless something keeps it. */
  void considerSuspension() {
    if (state == AppState.BACKGROUND && tasks.open().isEmpty()) {
      long from = backgroundSince;
      world.after(Limits.nanos(limits.grace()), () -> suspendIfIdle(from));
    }
  }

  private void suspendIfIdle(long from) {
    if (mayBeSuspended
        && from == backgroundSince
        && state == AppState.BACKGROUND
        && tasks.open().isEmpty()
        && watchdog.current(main) == null) {
      suspendNow();
    }
  }

  private void timeIsOver(long from) {
    if (from == backgroundSince && state == AppState.BACKGROUND) {
      tasks.expire(limits.handlers());
    }
  }

  /** Whether anything of the app works, apart from what began before some time. */
  boolean busy(long since) {
    if (activities.stream().anyMatch(a -> !a.over)) {
      return true;
    }
    for (SimThread thread : world.threads()) {
      if (thread == main || thread.outside()) {
        continue;
      }
      Wait wait = thread.waiting();
      boolean works =
          wait == null || wait.kind() == Wait.Kind.IO || wait.kind() == Wait.Kind.SLEEP;
      if (works && !sleepsSince(thread, since)) {
        return true;
      }
    }
    return dispatch.pending();
  }

  private static boolean sleepsSince(SimThread thread, long since) {
    List<WaitRecord> waits = thread.waits();
    return thread.waiting() != null
        && thread.waitingSince() < since
        && (waits.isEmpty() || waits.get(waits.size() - 1).to() < since);
  }
}
