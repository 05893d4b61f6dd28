package dev.leash.runtime.sim;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;

/**
 * Looks at a thread that holds the baton and does not come back. It may really wait for another
 * thread of the world, which the model has stopped: for a lock of the JDK's own (a
 * BufferedReader's, say), or for a class whose initialiser that thread is in. Only who holds what
 * is taken from the real threads, and only of threads that are stopped; when to look never decides
 * a verdict.
 */
final class OffModel {
  /** Real time without any progress after which a thread may be waiting for an initialiser. */
  private static final long STUCK_NANOS = 400_000_000;

  /** Real time after which a wait that the model does not know is one too many. */
  private static final long FOREIGN_NANOS = 1_000_000_000;

  private static final String INITIALISER = "<clinit>";

  /**
   * What a thread waits for.
   *
   * @param owner who holds it
   * @param initialising the class that the owner initialises; null for a lock
   */
  record Hold(SimThread owner, String initialising) {}

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private long cpu = -1;
  private long since;

  /** Begins to watch a thread that has just got the baton. */
  void begin() {
    cpu = -1;
    since = System.nanoTime();
  }

  /** What the thread really waits for; null if it does not, as far as one can see. */
  Hold find(SimThread thread, List<SimThread> live) {
    SimThread owner = lockOwner(thread, live);
    if (owner != null) {
      return new Hold(owner, null);
    }
    long now = cpu(thread);
    if (now != cpu) {
      cpu = now;
      since = System.nanoTime();
    } else if (System.nanoTime() - since > STUCK_NANOS) {
      return initialiser(thread, live);
    }
    return null;
  }

  /**
   * Whether it still does. The owner is stopped, so the answer does not depend on when one asks.
   */
  boolean holds(Hold hold, SimThread thread, List<SimThread> live) {
    return hold.initialising() == null
        ? lockOwner(thread, live) != null
        : hold.owner().state() != SimThread.State.DONE
            && initialising(hold.owner(), hold.initialising());
  }

  /**
   * The model point that the thread should have reached but waits elsewhere; null if it does not.
   */
  String foreignWait(SimThread thread) {
    ThreadInfo info = info(thread, 40);
    boolean waits =
        info != null
            && (info.getThreadState() == Thread.State.WAITING
                || info.getThreadState() == Thread.State.TIMED_WAITING);
    if (!waits || System.nanoTime() - since < FOREIGN_NANOS) {
      return null;
    }
    return where(info);
  }

  String describe(SimThread thread) {
    ThreadInfo info = info(thread, 40);
    return info == null
        ? thread.name() + " did not come back"
        : thread.name() + " did not come back: " + info.getThreadState() + " in " + where(info);
  }

  /** The innermost call, and the innermost of the app's. */
  private static String where(ThreadInfo info) {
    StackTraceElement[] stack = info.getStackTrace();
    if (stack.length == 0) {
      return "?";
    }
    int known = 0;
    while (known + 1 < stack.length && isLibrary(stack[known + 1])) {
      known++;
    }
    String call = stack[known].getClassName() + "." + stack[known].getMethodName();
    return known + 1 < stack.length ? call + ", called at " + stack[known + 1] : call;
  }

  private static boolean isLibrary(StackTraceElement frame) {
    return frame.getClassName().matches("(java|javax|jdk|sun)\\..*");
  }

  private SimThread lockOwner(SimThread thread, List<SimThread> live) {
    ThreadInfo info = info(thread, 0);
    if (info == null || info.getLockOwnerId() < 0) {
      return null;
    }
    for (SimThread other : live) {
      if (other != thread && id(other) == info.getLockOwnerId()) {
        return other;
      }
    }
    return null;
  }

  private static Hold initialiser(SimThread thread, List<SimThread> live) {
    for (SimThread other : live) {
      if (other != thread && other.started) {
        for (StackTraceElement frame : other.carrier.getStackTrace()) {
          if (frame.getMethodName().equals(INITIALISER)) {
            return new Hold(other, frame.getClassName());
          }
        }
      }
    }
    return null;
  }

  private static boolean initialising(SimThread thread, String type) {
    return Arrays.stream(thread.carrier.getStackTrace())
        .anyMatch(f -> f.getMethodName().equals(INITIALISER) && f.getClassName().equals(type));
  }

  private long cpu(SimThread thread) {
    return threads.isThreadCpuTimeSupported() ? threads.getThreadCpuTime(id(thread)) : -1;
  }

  private ThreadInfo info(SimThread thread, int depth) {
    return threads.getThreadInfo(id(thread), depth);
  }

  @SuppressWarnings("deprecation") // threadId() is not in Java 17
  private static long id(SimThread thread) {
    return thread.carrier.getId();
  }
}
