package dev.leash.runtime.os.ios;

import dev.leash.runtime.sim.SimThread;
import java.util.List;

/** Work on the network that no thread waits for: an asynchronous request, a stream. */
final class Activity {
  final String what;
  final long since;
  final SimThread by;
  final List<StackTraceElement> stack;
  boolean over;

  /** Whether the app has anything to cancel it by. */
  boolean cancellable = true;

  Activity(String what, long since, SimThread by) {
    this.what = what;
    this.since = since;
    this.by = by;
    stack = List.of(new Throwable().getStackTrace());
  }
}
