package dev.leash.runtime.sim;

import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** What woven code calls for {@code synchronized} and Object's final methods. */
public final class MonitorCalls {
  private MonitorCalls() {}

  /** {@code monitorenter}; nothing outside of a simulated thread. */
  public static void enter(Object object) {
    Objects.requireNonNull(object);
    World world = World.current();
    if (world != null) {
      world.monitors().enter(object);
    }
  }

  /** {@code monitorexit}; nothing outside of a simulated thread. */
  public static void exit(Object object) {
    Objects.requireNonNull(object);
    World world = World.current();
    if (world != null) {
      world.monitors().exit(object);
    }
  }

  /** {@code Object.wait}. */
  public static void await(Object object) throws InterruptedException {
    await(object, 0L);
  }

  /** {@code Object.wait}. */
  public static void await(Object object, long millis) throws InterruptedException {
    await(object, millis, 0);
  }

  /** {@code Object.wait}. */
  public static void await(Object object, long millis, int nanos) throws InterruptedException {
    if (millis < 0 || nanos < 0 || nanos > 999_999) {
      throw new IllegalArgumentException("timeout value is negative or out of range");
    }
    World world = World.required("Object.wait");
    world.monitors().await(object, TimeUnit.MILLISECONDS.toNanos(millis) + nanos);
  }

  /** {@code TimeUnit.timedWait}. */
  public static void await(TimeUnit unit, Object object, long time) throws InterruptedException {
    if (time > 0) {
      World.required("TimeUnit.timedWait").monitors().await(object, unit.toNanos(time));
    }
  }

  /** {@code Object.notify}. */
  public static void signal(Object object) {
    World.required("Object.notify").monitors().signal(object, false);
  }

  /** {@code Object.notifyAll}. */
  public static void signalAll(Object object) {
    World.required("Object.notifyAll").monitors().signal(object, true);
  }

  /** {@code Object.getClass}: hides the model's substitutes. */
  public static Class<?> classOf(Object object) {
    return object instanceof Substitute substitute ? substitute.visibleClass() : object.getClass();
  }
}
