package dev.leash.runtime.os.ios;

import dev.leash.runtime.sim.SimThread;
import dev.leash.runtime.sim.World;
import java.util.List;
import java.util.Set;

/** One background task: an id of {@code beginBackgroundTask}, a BGTask, an expiring activity. */
final class BackgroundTask {
  final long id;
  final String name;
  final long since;
  final List<StackTraceElement> stack;

  /** Threads that had work handed over and not begun when the task was begun. */
  Set<SimThread> handedBefore = Set.of();

  /** Null: the app gave none. */
  Watchdog.Body handler;

  boolean ended;
  boolean expired;
  long expiredAt = Long.MAX_VALUE;

  boolean handlerOnMain = true;

  /** Whether it has a time of its own, apart from the background time. */
  boolean ownTime;

  /**
   * Whether it is somebody else's to end when its handler has returned: the system's, a caller's.
   */
  boolean endedByHandler;

  /** Whether a caller of the app's code gave it, who may end it as well. */
  boolean given;

  /** Where the app asked the system for a task that the system begins; empty for others. */
  List<StackTraceElement> askedAt = List.of();

  List<StackTraceElement> endedAt = List.of();

  /** When that was, in virtual ns. */
  long endedSince;

  /** When what the thread does that has begun it began: a callback, a piece of work. */
  final long occasion;

  BackgroundTask(long id, String name, long since, Watchdog.Body handler) {
    this.id = id;
    this.name = name;
    this.since = since;
    this.handler = handler;
    stack = List.of(new Throwable().getStackTrace());
    SimThread self = World.currentThread();
    occasion = self == null ? since : Suspension.started(self);
  }

  String describe() {
    return "background task " + (name.isEmpty() ? Long.toString(id) : "\"" + name + "\"");
  }
}
