package dev.leash.runtime.sim;

import dev.leash.runtime.sim.SimThread.State;
import dev.leash.runtime.sim.Wait.Kind;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What woven code calls instead of Thread's static and final methods. */
public final class ThreadCalls {
  private ThreadCalls() {}

  /** {@code Thread.currentThread()}. */
  public static Thread currentThread() {
    SimThread self = World.currentThread();
    return self == null ? Thread.currentThread() : objectOf(self);
  }

  /** The app's Thread object for a thread of the model. */
  public static Thread objectOf(SimThread thread) {
    if (thread.javaThread() == null) {
      thread.javaThread(new AppThread(thread));
    }
    return thread.javaThread();
  }

  /**
   * The thread of the model behind a Thread object.
   *
   * @return null before its start
   * @throws NotModelled for a thread that the model does not run
   */
  static SimThread of(Thread thread) {
    if (thread instanceof AppThread app) {
      return app.simThread();
    }
    throw new NotModelled("a thread that the model does not run: " + thread.getName());
  }

  /** {@code Thread.sleep}. */
  public static void sleep(long millis) throws InterruptedException {
    sleep(millis, 0);
  }

  /** {@code Thread.sleep}. */
  public static void sleep(long millis, int nanos) throws InterruptedException {
    if (millis < 0 || nanos < 0 || nanos > 999_999) {
      throw new IllegalArgumentException("timeout value is negative or out of range");
    }
    sleepNanos(TimeUnit.MILLISECONDS.toNanos(millis) + nanos);
  }

  /** {@code Thread.sleep}. */
  public static void sleep(Duration duration) throws InterruptedException {
    sleepNanos(Math.max(0, TimeUnit.NANOSECONDS.convert(duration)));
  }

  /** {@code TimeUnit.sleep}. */
  public static void sleep(TimeUnit unit, long time) throws InterruptedException {
    sleepNanos(Math.max(0, unit.toNanos(time)));
  }

  private static void sleepNanos(long nanos) throws InterruptedException {
    World world = World.required("Thread.sleep");
    long deadline = world.plus(nanos);
    Wait wait = Wait.of(Kind.SLEEP, "sleep " + nanos / 1_000_000 + " ms", null).interruptibly();
    do {
      checkInterrupt();
      world.block(wait, deadline);
    } while (world.now() < deadline);
    checkInterrupt();
  }

  private static void checkInterrupt() throws InterruptedException {
    if (interrupted()) {
      throw new InterruptedException("sleep interrupted");
    }
  }

  /** {@code Thread.interrupted()}. */
  public static boolean interrupted() {
    SimThread self = World.currentThread();
    if (self == null) {
      return Thread.interrupted();
    }
    boolean was = self.interrupted;
    self.interrupted = false;
    return was;
  }

  /** {@code Thread.yield} and {@code onSpinWait}. */
  public static void yieldThread() {
    World world = World.current();
    if (world != null) {
      world.tick();
      world.yieldBaton();
    }
  }

  /** {@code Thread.isAlive}. */
  public static boolean isAlive(Thread thread) {
    if (!(thread instanceof AppThread)) {
      return thread.isAlive();
    }
    Loops.tick();
    SimThread model = of(thread);
    return model != null && model.state() != State.DONE;
  }

  /** {@code Thread.join}. */
  public static void join(Thread thread) throws InterruptedException {
    join(thread, 0);
  }

  /** {@code Thread.join}. */
  public static void join(Thread thread, long millis) throws InterruptedException {
    join(thread, millis, 0);
  }

  /** {@code Thread.join}. */
  public static void join(Thread thread, long millis, int nanos) throws InterruptedException {
    if (millis < 0 || nanos < 0 || nanos > 999_999) {
      throw new IllegalArgumentException("timeout value is negative or out of range");
    }
    long time = TimeUnit.MILLISECONDS.toNanos(millis) + nanos;
    joinUntil(thread, time == 0 ? Long.MAX_VALUE : World.required("Thread.join").plus(time));
  }

  /** {@code Thread.join}, from Java 19. */
  public static boolean join(Thread thread, Duration duration) throws InterruptedException {
    World world = World.required("Thread.join");
    long nanos = TimeUnit.NANOSECONDS.convert(duration);
    if (nanos > 0) {
      joinUntil(thread, world.plus(nanos));
    }
    return !isAlive(thread);
  }

  /** {@code TimeUnit.timedJoin}. */
  public static void join(TimeUnit unit, Thread thread, long time) throws InterruptedException {
    if (time > 0) {
      joinUntil(thread, World.required("TimeUnit.timedJoin").plus(unit.toNanos(time)));
    }
  }

  private static void joinUntil(Thread thread, long deadline) throws InterruptedException {
    World world = World.required("Thread.join");
    SimThread self = World.currentThread();
    SimThread other = of(thread);
    checkInterrupt();
    if (other == null || other.state() == State.DONE) {
      return;
    }
    Wait wait =
        Wait.of(Kind.JOIN, "join " + other.name(), other)
            .interruptibly()
            .endedBy(() -> List.of(other));
    other.whenDone(() -> world.wake(self));
    while (other.state() != State.DONE && world.now() < deadline) {
      world.block(wait, deadline);
      checkInterrupt();
    }
  }

  /** {@code Thread.setName}. */
  public static void setName(Thread thread, String name) {
    thread.setName(name);
    SimThread model = thread instanceof AppThread ? of(thread) : null;
    if (model != null) {
      model.rename(name);
    }
  }

  /** {@code Thread.threadId}, from Java 19. */
  @SuppressWarnings("deprecation") // threadId() is not in Java 17
  public static long id(Thread thread) {
    return thread.getId();
  }

  /** {@code Thread.holdsLock}. */
  public static boolean holdsLock(Object object) {
    World world = World.current();
    return world != null && world.monitors().owner(object) == World.currentThread();
  }
}
