package dev.leash.runtime.os.ios;

import dev.leash.runtime.sim.SimThread;
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
  boolean handlerOnMain = true;

  BackgroundTask(long id, String name, long since, Watchdog.Body handler) {
    this.id = id;
    this.name = name;
    this.since = since;
    this.handler = handler;
    stack = List.of(new Throwable().getStackTrace());
  }

  String describe() {
    return "background task " + (name.isEmpty() ? Long.toString(id) : "\"" + name + "\"");
  }
}
