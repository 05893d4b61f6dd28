package dev.leash.runtime.os.ios;

import dev.leash.runtime.net.Kernel;
import dev.leash.runtime.os.Violation;
import dev.leash.runtime.sim.NotModelled;
import dev.leash.runtime.sim.SimThread;
import dev.leash.runtime.sim.Wait;
import dev.leash.runtime.sim.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One process of an app on iOS. The methods that say what happens to it ({@link #launch}, {@link
 * #home}, ...) are for a script's thread outside the process ({@link World#run}), for timers, and
 * for the driver between runs. None blocks: what they begin happens on the main thread, as events
 * of its run loop; {@link #mainIdle} tells when it is over.
 */
public final class IosProcess {
  static final String SYSTEM_QUEUE = "system queue";

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
  private final Computation computation;
  private final List<Activity> activities = new ArrayList<>();
  private final Map<SimThread, RunLoop> loops = new LinkedHashMap<>();
  private final MainEvents events;
  private final List<ScheduledTask> scheduled = new ArrayList<>();
  private final Map<String, Object> shared = new LinkedHashMap<>();
  private AppDriver driver;
  private SimThread main;
  private AppState state = AppState.INACTIVE;
  private long backgroundSince = -1;
  private boolean mayBeSuspended = true;
  private boolean reclaims;
  private long grace;

  /** A launch handler that the app has registered with its scheduler of background tasks. */
  record ScheduledTask(
      String identifier,
      Object queue,
      Watchdog.Body1<Object> handler,
      List<StackTraceElement> asked) {}

  /**
   * A process that is not launched, attached to its world.
   *
   * @param objects the binding's side
   */
  public IosProcess(World world, Limits limits, AppObjects objects) {
    this.world = world;
    this.limits = limits;
    this.objects = objects;
    grace = Limits.nanos(limits.grace());
    kernel = world.part(Kernel.class) == null ? new Kernel(world) : world.part(Kernel.class);
    reports = new Reports(world);
    events = new MainEvents(world);
    watchdog = new Watchdog(world, reports);
    watchdog.later(limits.callback());
    tasks = new BackgroundTasks(this, world, reports);
    suspension = new Suspension(world, reports, activities);
    dispatch = new Dispatch(this, world);
    notifications = new Notifications(this, objects);
    world.attach(IosProcess.class, this);
    world.work().onUncaught(events::uncaught);
    computation = new Computation(this, world);
    world
        .work()
        .onStart(
            thread -> {
              if (!dispatch.isWorker(thread)) {
                computation.begins();
              }
            });
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

  /** The one UIApplication. */
  public Object sharedApplication() {
    return shared("UIApplication");
  }

  /** Posts a notification of the system's, on the thread that calls. */
  public void post(String notification) throws Throwable {
    notifications.post(notification, objects.make("NSNotification"));
  }

  /** Runs code on the main thread when its run loop comes to it, in any of the common modes. */
  public void postToMain(Runnable code) {
    loop(main).perform(List.of(RunLoop.COMMON), "a posted block", code::run);
  }

  /** A scheduled task of this Objective-C class that begins now, and that a caller gives away. */
  public Object giveScheduledTask(String className) {
    return new BgTasks(this).give(className);
  }

  /** An object of the one kind that the process has of some class. */
  Object shared(String type) {
    return shared.computeIfAbsent(type, objects::make);
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

  /** Starts the process and launches the app into the foreground. */
  public void launch(AppDriver app) {
    driver = app;
    main = world.spawn("main", false, () -> events.run(loop(main), dispatch.mainSource()));
    events.belongTo(main, loop(main));
    onMain(
        () -> {
          try {
            watch(Watch.Kind.LAUNCH, "launch", limits.launch(), events.launching(app::launch));
          } finally {
            state = AppState.ACTIVE;
          }
        });
  }

  /** What the launch has thrown, for a person; null if it came to its end, or has not yet. */
  public String launchFailure() {
    return events.launchFailure();
  }

  /** The user presses Home. */
  public void home() {
    world.note("the user presses Home");
    onMain(
        () -> {
          suspension.callbackBegins(main);
          double seconds = limits.callback();
          watch(Watch.Kind.CALLBACK, "willResignActive", seconds, driver::willResignActive);
          state = AppState.BACKGROUND;
          backgroundSince = world.now();
          watch(Watch.Kind.CALLBACK, "didEnterBackground", seconds, driver::didEnterBackground);
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
    onMain(
        () -> {
          double seconds = limits.callback();
          watch(Watch.Kind.RETURN, "willEnterForeground", seconds, driver::willEnterForeground);
          watch(Watch.Kind.RETURN, "didBecomeActive", seconds, driver::didBecomeActive);
          state = AppState.ACTIVE;
        });
  }

  /** The system terminates the app, which is told. */
  public void terminate() {
    if (state == AppState.SUSPENDED) {
      world.note("the system ends the suspended app");
      state = AppState.TERMINATED;
      return;
    }
    onMain(
        () -> {
          try {
            watch(Watch.Kind.CALLBACK, "willTerminate", limits.callback(), driver::willTerminate);
          } finally {
            state = AppState.TERMINATED;
          }
        });
  }

  /** The system suspends the app now, whatever it does. */
  public void suspendNow() {
    if (state == AppState.BACKGROUND && world.ended() == null) {
      suspension.judge(main, tasks);
      state = AppState.SUSPENDED;
      world.note("the app is suspended");
      world.suspend();
      if (reclaims) {
        world.after(Limits.nanos(1), this::reclaim);
      }
    }
  }

  /** Whether the sockets are taken from the app when it is suspended. */
  public void reclaims(boolean on) {
    reclaims = on;
  }

  /** The sockets are taken from a suspended app. */
  public void reclaim() {
    if (state == AppState.SUSPENDED) {
      kernel.reclaim(false);
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

  /** How long what other threads than the main one compute takes. */
  public Computation computation() {
    return computation;
  }

  /** Whether the app has asked for background tasks. */
  public boolean asksForTime() {
    return tasks.used();
  }

  /** The identifiers of the background tasks that are open. */
  public Set<Long> openTasks() {
    return tasks.ids();
  }

  /** The app has given a task's identifier to somebody outside: the end is not its duty alone. */
  public void handOutTask(long id) {
    tasks.handOut(id);
  }

  /** Whether the app can begin tasks for work that its callbacks hand off; a game cannot. */
  public void judgesHandOffs(boolean on) {
    suspension.handOffs(on);
  }

  boolean underWatch(SimThread thread) {
    return watchdog.current(thread) != null;
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

  /** Runs code on the main thread as an event that no time limit watches. */
  public void post(Body event) {
    onMain(event);
  }

  /** Something that throws what it likes. */
  @FunctionalInterface
  public interface Body extends Watchdog.Body {}

  /** Whether the main thread waits for events and there are none. */
  public boolean mainIdle() {
    return main != null
        && events.isEmpty()
        && watchdog.current(main) == null
        && main.waiting() != null
        && main.waiting().kind() == Wait.Kind.RUN_LOOP;
  }

  /** How long, in virtual ns, after it may be suspended the app is. */
  public void grace(long nanos) {
    grace = nanos;
  }

  // ---- inside -------------------------------------------------------------------------------

  /** An event of the system's own for the main thread: only when no callback runs. */
  void onMain(Watchdog.Body event) {
    events.add(event);
  }

  void onSystemThread(Watchdog.Body body, Watch.Kind kind, String name, double seconds) {
    world.spawn(SYSTEM_QUEUE, true, quietly(() -> watch(kind, name, seconds, body)));
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
    considerSuspension();
  }

  Watchdog watchdog() {
    return watchdog;
  }

  /** The run loop of a thread. */
  RunLoop loop(SimThread thread) {
    return loops.computeIfAbsent(thread, t -> new RunLoop(world, t, watchdog, reports, t == main));
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

  /** Whether anything of the app works, apart from what began before some time. */
  boolean busy(long since) {
    return dispatch.pending() || Work.goesOn(world, main, activities, since);
  }

  Activity begin(String what) {
    Activity activity = new Activity(what, world.now(), World.currentThread());
    activities.add(activity);
    world.work().request(what);
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
      world.after(grace, () -> suspendIfIdle(from));
    }
  }

  private void suspendIfIdle(long from) {
    if (mayBeSuspended
        && from == backgroundSince
        && state == AppState.BACKGROUND
        && tasks.open().isEmpty()
        && !underWatch(main)) { // its end asks again
      suspendNow();
    }
  }

  private void timeIsOver(long from) {
    if (from == backgroundSince && state == AppState.BACKGROUND) {
      tasks.expire(limits.handlers());
    }
  }
}
