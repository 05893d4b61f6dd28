package dev.leash.runtime.sim;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.List;

/**
 * Looks at a thread that holds the baton and does not come back: does it really wait for a lock of
 * the JDK's own (a BufferedReader's, say) which another thread of the world holds? Only that one
 * fact is taken from the real threads; when to look never decides a verdict.
 */
final class OffModel {
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  boolean blocked(SimThread thread, List<SimThread> live) {
    return owner(thread, live) != null;
  }

  /**
   * The thread of this world that holds what the thread really waits for; null if there is none.
   */
  @SuppressWarnings("deprecation") // threadId() is not in Java 17
  SimThread owner(SimThread thread, List<SimThread> live) {
    ThreadInfo info = threads.getThreadInfo(thread.carrier.getId());
    if (info == null || info.getLockOwnerId() < 0) {
      return null;
    }
    for (SimThread other : live) {
      if (other != thread && other.carrier.getId() == info.getLockOwnerId()) {
        return other;
      }
    }
    return null;
  }

  @SuppressWarnings("deprecation")
  String describe(SimThread thread) {
    ThreadInfo info = threads.getThreadInfo(thread.carrier.getId(), 8);
    return info == null
        ? thread.name() + " did not come back"
        : thread.name()
            + " did not come back; it is "
            + info.getThreadState()
            + " in "
            + (info.getStackTrace().length == 0 ? "?" : info.getStackTrace()[0]);
  }
}
