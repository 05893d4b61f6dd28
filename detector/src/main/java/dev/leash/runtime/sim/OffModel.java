package dev.leash.runtime.sim;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Looks at a thread that holds the baton and does not come back. It may really wait for another
 * thread of the world, which the model has stopped: for a lock of the JDK's own (a
 * BufferedReader's, say), or for a class whose initialiser that thread is in. Only who holds what
 * is taken from the real threads, and only of threads that are stopped; when to look never decides
 * a verdict.
 */
final class OffModel {
  /** So many looks without any progress, and a thread may be waiting for an initialiser. */
  private static final int STUCK = 30;

  /** So many, and a wait that the model does not know is one too many. */
  private static final int FOREIGN = 70;

  private static final String INITIALISER = "<clinit>";

  /** What a thread parks on while it has no baton. */
  private static final Set<String> MODEL = Set.of(Gate.class.getName(), SimThread.class.getName());

  /**
   * What a thread waits for.
   *
   * @param owner who holds it
   * @param initialising the class that the owner initialises; null for a lock
   */
  record Hold(SimThread owner, String initialising) {}

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private long cpu = -1;
  private int still;
  private long looks;

  /** Begins to watch a thread that has just got the baton. */
  void begin() {
    cpu = -1;
    still = 0;
    looks = 0;
  }

  /** Whether it was looked at more often than that since it got the baton. */
  boolean longerThan(long times) {
    return looks > times;
  }

  /** What the thread really waits for; null if it does not, as far as one can see. */
  Hold find(SimThread thread, List<SimThread> live) {
    SimThread owner = lockOwner(thread, live);
    if (owner != null) {
      return new Hold(owner, null);
    }
    // Looks are counted, not time: on a busy machine both wait for their turn.
    looks++;
    long now = cpu(thread);
    if (now != cpu || atGate(thread)) {
      cpu = now;
      still = 0;
    } else if (++still > STUCK) {
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
    if (!waits || still < FOREIGN || atGate(thread)) {
      return null;
    }
    return where(info);
  }

  /**
   * Whether it has not yet noticed that it has the baton: a busy machine may take seconds to let a
   * thread run that has been woken.
   */
  private boolean atGate(SimThread thread) {
    ThreadInfo info = info(thread, 0);
    return info != null
        && info.getLockInfo() != null
        && MODEL.contains(info.getLockInfo().getClassName());
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
