package dev.leash.runtime.sim;

import dev.leash.runtime.sim.Wait.Kind;
import java.util.concurrent.TimeUnit;

/** LockSupport, on which all of java.util.concurrent waits. */
public final class ParkCalls {
  private ParkCalls() {}

  /** {@code LockSupport.park}. */
  public static void park() {
    park(null, Long.MAX_VALUE);
  }

  /** {@code LockSupport.park}. */
  public static void park(Object blocker) {
    park(blocker, Long.MAX_VALUE);
  }

  /** {@code LockSupport.parkNanos}. */
  public static void parkNanos(long nanos) {
    parkNanos(null, nanos);
  }

  /** {@code LockSupport.parkNanos}. */
  public static void parkNanos(Object blocker, long nanos) {
    if (nanos > 0) {
      park(blocker, World.required("LockSupport.parkNanos").plus(nanos));
    }
  }

  /** {@code LockSupport.parkUntil}. */
  public static void parkUntil(long millis) {
    parkUntil(null, millis);
  }

  /** {@code LockSupport.parkUntil}. */
  public static void parkUntil(Object blocker, long millis) {
    park(blocker, TimeUnit.MILLISECONDS.toNanos(millis - ClockCalls.EPOCH_MILLIS));
  }

  private static void park(Object given, long deadline) {
    World world = World.required("LockSupport.park");
    SimThread self = World.currentThread();
    Object blocker =
        given == null && self.javaThread() instanceof AppThread app ? app.blocker() : given;
    if (!self.permit) {
      String on = blocker == null ? "park" : "park for " + blocker.getClass().getName();
      Wait wait =
          Wait.of(Kind.PARK, on.replace("leash.rt.", "").replace("leash.jdk.", ""), blocker);
      world.block(wait.interruptibly().endedBy(() -> Blockers.owners(blocker)), deadline);
    }
    self.permit = false;
  }

  /** {@code LockSupport.unpark}. */
  public static void unpark(Thread thread) {
    SimThread other = thread == null ? null : ThreadCalls.of(thread);
    if (other != null) {
      unpark(other);
    }
  }

  /** {@code LockSupport.unpark}, for a thread of the model. */
  static void unpark(SimThread other) {
    World world = other.world();
    other.permit = true;
    if (other.state() == SimThread.State.BLOCKED && other.waiting().kind() == Kind.PARK) {
      world.wake(other);
      if (World.currentThread() != null) {
        world.handOver(other);
      }
    }
  }

  /** {@code LockSupport.getBlocker}. */
  public static Object getBlocker(Thread thread) {
    SimThread other = ThreadCalls.of(thread);
    Wait wait = other == null ? null : other.waiting();
    return wait == null || wait.kind() != Kind.PARK ? null : wait.on();
  }

  /** {@code LockSupport.setCurrentBlocker}. */
  public static void setCurrentBlocker(Object blocker) {
    if (ThreadCalls.currentThread() instanceof AppThread app) {
      app.blocker(blocker);
    }
  }
}
