package dev.leash.runtime.sim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;

/** The monitors of a process's objects: entry, exit, wait, notify. */
public final class Monitors {
  private static final class Monitor {
    SimThread owner;
    int depth;
    final Deque<SimThread> entering = new ArrayDeque<>();
    final Deque<SimThread> waiting = new ArrayDeque<>();

    boolean idle() {
      return owner == null && entering.isEmpty() && waiting.isEmpty();
    }
  }

  private final World world;
  private final IdentityHashMap<Object, Monitor> monitors = new IdentityHashMap<>();

  Monitors(World world) {
    this.world = world;
  }

  /** The thread that holds an object's monitor; null if none does. */
  public SimThread owner(Object object) {
    Monitor monitor = monitors.get(object);
    return monitor == null ? null : monitor.owner;
  }

  /** Whether a thread holds any. */
  public boolean heldBy(SimThread thread) {
    return monitors.values().stream().anyMatch(monitor -> monitor.owner == thread);
  }

  /** {@code monitorenter}. */
  public void enter(Object object) {
    SimThread self = World.currentThread();
    Monitor monitor = monitors.computeIfAbsent(object, o -> new Monitor());
    if (monitor.owner == self) {
      monitor.depth++;
    } else {
      acquire(object, monitor, self, 1);
    }
  }

  private void acquire(Object object, Monitor monitor, SimThread self, int depth) {
    if (monitor.owner == null) {
      monitor.owner = self;
    } else {
      monitor.entering.add(self);
      awaitOwnership(object, monitor, self);
    }
    monitor.depth = depth;
  }

  private void awaitOwnership(Object object, Monitor monitor, SimThread self) {
    String type = object.getClass().getName();
    Wait wait =
        Wait.of(Wait.Kind.LOCK, "monitor of " + type, object)
            .endedBy(() -> monitor.owner == null ? List.of() : List.of(monitor.owner));
    while (monitor.owner != self) {
      world.block(wait, Long.MAX_VALUE);
    }
  }

  /** {@code monitorexit}. Hands the monitor to the thread that has waited longest. */
  public void exit(Object object) {
    Monitor monitor = owned(object);
    if (monitor == null) {
      return;
    }
    if (--monitor.depth == 0) {
      release(object, monitor);
    }
  }

  private void release(Object object, Monitor monitor) {
    monitor.owner = monitor.entering.poll();
    if (monitor.owner != null) {
      world.wake(monitor.owner);
    } else if (monitor.idle()) {
      monitors.remove(object);
    }
  }

  /**
   * {@code Object.wait}.
   *
   * @param nanos 0: for ever
   * @throws InterruptedException as the JDK's
   */
  public void await(Object object, long nanos) throws InterruptedException {
    SimThread self = World.currentThread();
    Monitor monitor = owned(object);
    if (monitor == null) {
      return;
    }
    clearInterrupt(self);
    int depth = monitor.depth;
    monitor.waiting.add(self);
    release(object, monitor);
    long deadline = nanos == 0 ? Long.MAX_VALUE : world.plus(nanos);
    Wait wait = Wait.of(Wait.Kind.NOTIFY, "wait on " + object.getClass().getName(), object);
    world.block(wait.interruptibly(), deadline);
    boolean notified = !monitor.waiting.remove(self);
    if (notified) {
      awaitOwnership(object, monitor, self);
      monitor.depth = depth;
    } else {
      acquire(object, monitor, self, depth);
      clearInterrupt(self);
    }
  }

  /** {@code Object.notify}, and {@code notifyAll} with {@code all}. */
  public void signal(Object object, boolean all) {
    Monitor monitor = owned(object);
    if (monitor == null) {
      return;
    }
    do {
      SimThread thread = monitor.waiting.poll();
      if (thread == null) {
        return;
      }
      monitor.entering.add(thread);
      world.wake(thread);
    } while (all);
  }

  private static void clearInterrupt(SimThread self) throws InterruptedException {
    if (self.interrupted) {
      self.interrupted = false;
      throw new InterruptedException();
    }
  }

  /** The monitor, held by the caller; null in a world that has ended. */
  private Monitor owned(Object object) {
    if (world.ended() != null) {
      return null;
    }
    Monitor monitor = monitors.get(object);
    if (monitor == null || monitor.owner != World.currentThread()) {
      throw new IllegalMonitorStateException("current thread is not owner");
    }
    return monitor;
  }
}
