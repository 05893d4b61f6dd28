package dev.leash.runtime.verify;

import dev.leash.runtime.net.Peer;
import dev.leash.runtime.sim.Wait;
import dev.leash.runtime.sim.World;
import dev.leash.runtime.verify.Phone.Settings;
import dev.leash.runtime.verify.Phone.Standing;
import dev.leash.runtime.verify.Schedule.Away;
import dev.leash.runtime.verify.Schedule.Back;
import dev.leash.runtime.verify.Schedule.Network;
import java.lang.reflect.Constructor;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What the user does, in the order of a schedule. Its methods are called on a thread of the script,
 * outside the process, and return when the app has come so far.
 */
public final class Script {
  private static final long MILLI = TimeUnit.MILLISECONDS.toNanos(1);
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  /** How long a launch and one entry may take before the script goes on without its end. */
  private static final long PATIENCE = 60 * SECOND;

  /** How long the app is left alone before Home, and after it came back. */
  private static final long SETTLING = 3 * SECOND;

  /**
   * How long the system lets an app run that has no task: assumed, Apple gives no number; measured
   * values lie between 5 and 10 s.
   */
  private static final long GRACE = 10 * SECOND;

  /** Longer than any background task may last. */
  private static final long LONGEST = 240 * SECOND;

  private final Phone phone;
  private final World world;
  private final Schedule schedule;
  private final Watcher watcher;
  private final Predicate<String> own;
  private Object made;
  private Part part;

  /**
   * A script.
   *
   * @param own tells the app's own classes
   */
  Script(Phone phone, Schedule schedule, Watcher watcher, Predicate<String> own) {
    this.phone = phone;
    this.world = phone.world();
    this.schedule = schedule;
    this.watcher = watcher;
    this.own = own;
  }

  /** All that an {@link Explorer}'s run with this schedule does with a class, Home and back too. */
  public void play(String className) {
    part = new Part(phone, new Subject(className), own);
    part.play(schedule, this);
  }

  /** What {@link #play} did; null before. */
  Part part() {
    return part;
  }

  /** Somebody listens at an address. */
  public void server(String host, int port, Supplier<? extends Peer> peer) {
    phone.peer(host, port, peer);
  }

  /**
   * Starts the app and waits until its launch is over, or until Home is due.
   *
   * @param delegate a class of the process with a constructor without arguments
   */
  public void launch(Class<?> delegate) {
    launch(
        () -> {
          Constructor<?> constructor = delegate.getDeclaredConstructor();
          constructor.setAccessible(true);
          made = constructor.newInstance();
          return made;
        });
  }

  /** What happens in this run. */
  public Schedule schedule() {
    return schedule;
  }

  /** What {@link #launch(Class)} made; null before. */
  public Object delegate() {
    return made;
  }

  /** Starts the app and waits until its launch is over, or until Home is due. */
  void launch(Callable<Object> make) {
    phone.settings(settings(Network.FINE));
    phone.launch(make);
    until(() -> phone.standing() == Standing.ACTIVE && phone.mainIdle(), PATIENCE);
  }

  /** Starts an app without a delegate among such peers. */
  void launchAmong(Peering peers) {
    Network network = peers == Peering.UNREACHABLE ? Network.DEAD : Network.FINE;
    // Nothing is suspended: a thread that does not run is not released by that.
    phone.settings(new Settings(network, false, 10 * LONGEST, false, 0, peers));
    phone.launch(null);
    until(() -> phone.standing() == Standing.ACTIVE && phone.mainIdle(), PATIENCE);
  }

  /** Runs code on the main thread and waits for its end, or until Home is due. */
  public boolean onMain(String what, Runnable code) {
    boolean[] done = {false};
    phone.post(
        what,
        () -> {
          code.run();
          done[0] = true;
        });
    return until(() -> done[0], PATIENCE);
  }

  /** Lets the app do what it has begun. */
  public void settle() {
    pause(SETTLING);
  }

  /** Home, and what the schedule makes of the time after it. */
  public void background() {
    background(() -> {});
  }

  /**
   * The same.
   *
   * @param meanwhile is done in the background while the app still runs
   */
  void background(Runnable meanwhile) {
    if (schedule.home() != Schedule.SETTLED && !watcher.homeDue()) {
      world.note("the app has no such wait: Home now");
    }
    watcher.over();
    phone.settings(settings(schedule.network()));
    if (schedule.away() == Away.QUIT) {
      terminate();
      return;
    }
    phone.home();
    if (schedule.away() == Away.RETURN) {
      until(() -> phone.standing() == Standing.BACKGROUND && phone.mainIdle(), PATIENCE);
      pause(200 * MILLI);
      return;
    }
    if (schedule.away() == Away.TERMINATE) {
      until(() -> phone.standing() == Standing.BACKGROUND && phone.mainIdle(), PATIENCE);
      terminate();
      return;
    }
    until(() -> phone.standing() == Standing.SUSPENDED, SETTLING);
    if (phone.standing() == Standing.BACKGROUND) {
      meanwhile.run();
    }
    if (schedule.away() == Away.HURRIED) {
      phone.expire();
    }
    until(() -> phone.standing() == Standing.SUSPENDED, LONGEST);
    if (schedule.back() == Back.EXPIRY) {
      phone.settings(settings(Network.FINE));
    }
    pause(60 * SECOND);
  }

  /** The user comes back, and the network works again. */
  public void foreground() {
    phone.settings(settings(Network.FINE));
    phone.foreground();
    until(() -> phone.standing() == Standing.ACTIVE && phone.mainIdle(), PATIENCE);
    pause(SETTLING);
  }

  /** The system ends the app. */
  public void terminate() {
    phone.terminate();
    until(() -> phone.standing() == Standing.ENDED, PATIENCE);
  }

  /** Whether the app is still there. */
  public boolean alive() {
    return phone.standing() != Standing.ENDED && world.ended() == null;
  }

  /** Waits in virtual time; false if it is not so by then. */
  public boolean within(long nanos, BooleanSupplier condition) {
    return until(condition, nanos);
  }

  private Settings settings(Network network) {
    return new Settings(
        network,
        schedule.refused(),
        schedule.away() == Away.AT_ONCE ? 0 : GRACE,
        schedule.away() == Away.RECLAIM,
        schedule.work() == Schedule.Work.SLOW ? schedule.steps() : 0,
        Peering.SERVING);
  }

  private void pause(long nanos) {
    until(() -> false, nanos);
  }

  /** Asks again and again, less and less often. */
  private boolean until(BooleanSupplier condition, long nanos) {
    long end = world.plus(nanos);
    long step = MILLI;
    while (true) {
      if (condition.getAsBoolean()) {
        return true;
      }
      if (world.now() >= end || !alive() || watcher.homeDue()) {
        return false;
      }
      world.block(Wait.of(Wait.Kind.IDLE, "the user waits", this), Math.min(end, world.plus(step)));
      step = Math.min(2 * step, SECOND / 2);
    }
  }
}
