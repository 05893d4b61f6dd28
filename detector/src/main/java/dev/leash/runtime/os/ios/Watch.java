package dev.leash.runtime.os.ios;

import dev.leash.runtime.sim.SimThread;
import dev.leash.runtime.sim.Timer;
import java.util.ArrayList;
import java.util.List;

/** The watchdog's eye on one callback or handler. */
final class Watch {
  /** What is watched. */
  enum Kind {
    LAUNCH,
    CALLBACK,
    HANDLER,
    /** A callback on the way back: watched, but not by the rules about waits. */
    RETURN
  }

  final Kind kind;
  final String name;
  final SimThread thread;
  final long from;
  final int firstWait;
  final long spunBefore;
  final Watch outer;

  /** Where it was handed over, if it runs later than that; empty if not. */
  final List<StackTraceElement> origin;

  final List<List<StackTraceElement>> stacks = new ArrayList<>();
  Timer timer;
  int judged;

  Watch(Kind kind, String name, SimThread thread, Watch outer, List<StackTraceElement> origin) {
    this.kind = kind;
    this.name = name;
    this.thread = thread;
    this.outer = outer;
    this.origin = List.copyOf(origin);
    from = thread.world().now();
    firstWait = thread.waits().size();
    spunBefore = thread.spunNanos();
  }

  /** Whether the rules of TN2277 about callbacks and handlers hold. */
  boolean ruled() {
    return kind == Kind.CALLBACK || kind == Kind.HANDLER;
  }

  boolean handler() {
    return kind == Kind.HANDLER;
  }

  /** Rows of TN2277: a wait in a callback is 9, in a handler 14. */
  int row() {
    return handler() ? 14 : 9;
  }

  String networkRule() {
    return handler()
        ? "LEASH_NETWORK_WAIT_IN_EXPIRATION_HANDLER"
        : "LEASH_NETWORK_WAIT_IN_CALLBACK";
  }

  /** A stack of now, continued where this was handed over. */
  List<StackTraceElement> stack(List<StackTraceElement> now) {
    List<StackTraceElement> whole = new ArrayList<>(now);
    whole.addAll(origin);
    return whole;
  }

  /** How a person names it. */
  String describe() {
    return handler() ? "the expiration handler" + (name.isEmpty() ? "" : " of " + name) : name;
  }
}
