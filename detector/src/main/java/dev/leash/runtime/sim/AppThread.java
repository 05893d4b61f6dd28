package dev.leash.runtime.sim;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * What {@code new Thread} makes in woven code. Never started as a real thread: a carrier calls its
 * {@code run()}.
 */
public class AppThread extends Thread implements Substitute {
  private final int hash = Identity.next();
  private SimThread thread;
  private volatile Object blocker;

  /** As Thread's, here and below. */
  public AppThread() {
    this(null, null, nextName());
  }

  public AppThread(Runnable body) {
    this(null, body, nextName());
  }

  public AppThread(ThreadGroup group, Runnable body) {
    this(group, body, nextName());
  }

  public AppThread(String name) {
    this(null, null, name);
  }

  public AppThread(ThreadGroup group, String name) {
    this(group, null, name);
  }

  public AppThread(Runnable body, String name) {
    this(null, body, name);
  }

  public AppThread(ThreadGroup group, Runnable body, String name) {
    this(group, body, name, 0);
  }

  public AppThread(ThreadGroup group, Runnable body, String name, long stackSize) {
    this(group, body, name, stackSize, true);
  }

  public AppThread(
      ThreadGroup group, Runnable body, String name, long stackSize, boolean inheritThreadLocals) {
    super(group, body, name, stackSize, false);
    SimThread parent = World.currentThread();
    setDaemon(parent != null && parent.daemon() && !parent.outside());
  }

  /** The object for a thread that the model made. */
  AppThread(SimThread thread) {
    this(null, null, thread.name());
    this.thread = thread;
    if (getContextClassLoader() != thread.carrier.getContextClassLoader()) {
      super.setContextClassLoader(thread.carrier.getContextClassLoader());
    }
  }

  static VarHandle blockerField() {
    try {
      return MethodHandles.lookup().findVarHandle(AppThread.class, "blocker", Object.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What {@code LockSupport.setCurrentBlocker} or its like has set. */
  Object blocker() {
    return blocker;
  }

  void blocker(Object newBlocker) {
    blocker = newBlocker;
  }

  private static String nextName() {
    World world = World.current();
    return "Thread-" + (world == null ? "0" : world.numbers().nextThreadName());
  }

  /** The simulated thread; null before {@code start()}. */
  SimThread simThread() {
    return thread;
  }

  @Override
  public Class<?> visibleClass() {
    return getClass() == AppThread.class ? Thread.class : getClass();
  }

  @Override
  @SuppressWarnings("UnsynchronizedOverridesSynchronized") // one thread runs at a time
  public void start() {
    if (thread != null) {
      throw new IllegalThreadStateException();
    }
    World world = World.required("Thread.start");
    SimThread parent = World.currentThread();
    ClassLoader context = getContextClassLoader();
    thread =
        parent.outside()
            ? world.spawnOutside(getName(), this)
            : world.spawn(getName(), isDaemon(), this);
    thread.carrier.setContextClassLoader(context);
    thread.javaThread(this);
  }

  @Override
  public void interrupt() {
    if (thread != null && thread.state() != SimThread.State.DONE) {
      thread.world().interrupt(thread); // before the start it has no effect
    }
  }

  /** What it runs was cancelled, and perhaps goes on. */
  public void tellToStop() {
    if (thread != null) {
      thread.toldToStop = true;
    }
  }

  @Override
  public boolean isInterrupted() {
    return thread != null && thread.state() != SimThread.State.DONE && thread.interrupted();
  }

  @Override
  public State getState() {
    if (thread == null) {
      return State.NEW;
    }
    return switch (thread.state()) {
      case READY, RUNNING -> State.RUNNABLE;
      case OFF_MODEL -> State.BLOCKED;
      case DONE -> State.TERMINATED;
      case BLOCKED -> {
        Wait wait = thread.waiting();
        if (wait.kind() == Wait.Kind.LOCK) {
          yield State.BLOCKED;
        }
        if (wait.kind() == Wait.Kind.IO) {
          yield State.RUNNABLE;
        }
        yield thread.deadline == null ? State.WAITING : State.TIMED_WAITING;
      }
    };
  }

  @Override
  public StackTraceElement[] getStackTrace() {
    return thread == null ? new StackTraceElement[0] : thread.carrier.getStackTrace();
  }

  @Override
  public void setContextClassLoader(ClassLoader loader) {
    super.setContextClassLoader(loader);
    if (thread != null) {
      thread.carrier.setContextClassLoader(loader);
    }
  }

  @Override
  public long getId() {
    return thread == null ? 1000L + hash : thread.number();
  }

  @Override
  public final int hashCode() {
    return hash;
  }

  @Override
  public final boolean equals(Object other) {
    return this == other;
  }
}
