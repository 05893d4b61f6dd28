package dev.leash.runtime.verify;

import dev.leash.runtime.net.Peer;
import dev.leash.runtime.sim.World;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What a schedule asks of a platform: one device with one fresh process of the app. Calls come from
 * timers, from the script's thread outside the process, or from the driver between runs; none of
 * them blocks. What they begin happens on the app's main thread, as events of its run loop.
 */
interface Phone extends AutoCloseable {
  /** The process's world. */
  World world();

  /** The process's class loader. */
  ClassLoader loader();

  /**
   * Starts the app: has the delegate made on the main thread and delivers the callbacks of a
   * launch, up to the one that says that the app is active.
   *
   * @param make makes an app delegate, a scene delegate, an object with selectors of these, a
   *     game's listener, its screen: whatever the system (or libGDX) calls back on the way out;
   *     null: an app without one of its own
   */
  void launch(Callable<Object> make);

  /** Begins a background launch for each scheduled task that the app has registered. */
  void runScheduledTasks();

  /** An object that somebody else has made is called back from now on, like a delegate. */
  void attach(Object object);

  /** Whether the system or libGDX calls objects of that class back on the way out. */
  boolean callsBack(String className) throws ClassNotFoundException;

  /** An entry has returned a number, which may be the identifier of a task. */
  void returned(long number);

  /** Runs code on the main thread, as an event that no time limit watches. */
  void post(String what, Runnable code);

  /** Whether the main thread waits for events and there are none. */
  boolean mainIdle();

  /** What the system and the network do from now on. */
  void settings(Settings settings);

  /** Who answers on a host's port. */
  void peer(String host, int port, Supplier<? extends Peer> peer);

  /** The user presses Home: the callbacks on the way out, each watched. */
  void home();

  /** The user comes back: resumes the process if need be, and the callbacks on the way in. */
  void foreground();

  /** The system ends the app: the last callback, watched. */
  void terminate();

  /** The time that the app has in the background is over now. */
  void expire();

  /** The process loses its sockets; only while it is suspended. */
  void reclaim();

  /** Where the app stands. */
  Standing standing();

  /** Tells the app's own classes by their binary names. */
  void own(Predicate<String> classes);

  /** How many steps the largest piece of work of other threads than the main one has had. */
  int steps();

  /** Whether the app has asked for background time. */
  boolean asksForTime();

  /** What keeps the app running at present, by numbers that are not used twice. */
  Set<Long> openTasks();

  /** What the app's launch has thrown, for a person; null if nothing. */
  String launchFailure();

  /** What went wrong so far, in order of time. */
  List<Failure> failures();

  @Override
  void close();

  /** Where an app stands. */
  enum Standing {
    ACTIVE,
    INACTIVE,
    BACKGROUND,
    SUSPENDED,
    ENDED
  }

  /**
   * What the world around does.
   *
   * @param network what becomes of all connections and of new ones
   * @param refused whether background tasks are refused
   * @param grace virtual ns between the moment from which the app may be suspended and the moment
   *     at which it is
   * @param reclaim whether the sockets are taken when it is suspended
   * @param slow work of so many steps on other threads than the main one takes longer than the
   *     background time; 0: all work takes no time
   * @param peers what those do that nobody has scripted; unless they serve, one client connects to
   *     each listening socket and says nothing
   */
  record Settings(
      Schedule.Network network,
      boolean refused,
      long grace,
      boolean reclaim,
      int slow,
      Peering peers) {}
}
