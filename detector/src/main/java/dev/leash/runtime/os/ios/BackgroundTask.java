package dev.leash.runtime.os.ios;

import java.util.List;

/** One background task: an id of {@code beginBackgroundTask}, a BGTask, an expiring activity. */
final class BackgroundTask {
  final long id;
  final String name;
  final long since;
  final List<StackTraceElement> stack;

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
