package dev.leash.runtime.os.ios;

import java.util.List;
import java.util.Map;

/** UIApplication, notifications, background tasks of all kinds. */
final class ApplicationHandlers {
  private final IosProcess process;
  private final AppObjects objects;

  ApplicationHandlers(IosProcess process) {
    this.process = process;
    objects = process.objects();
  }

  void register(Map<String, Handler> to) {
    to.put("+[UIApplication sharedApplication]", (s, a) -> shared("UIApplication"));
    to.put(
        "-[UIApplication beginBackgroundTaskWithExpirationHandler:]",
        (s, a) -> process.tasks().begin(null, block(a[0])));
    to.put(
        "-[UIApplication beginBackgroundTaskWithName:expirationHandler:]",
        (s, a) -> process.tasks().begin(objects.string(a[0]), block(a[1])));
    to.put(
        "-[UIApplication endBackgroundTask:]",
        (s, a) -> {
          process.tasks().end(((Number) a[0]).longValue());
          return null;
        });
    to.put("global UIBackgroundTaskInvalid", (s, a) -> BackgroundTasks.INVALID);
    to.put("-[UIApplication backgroundTimeRemaining]", (s, a) -> process.backgroundTimeRemaining());
    to.put("-[UIApplication applicationState]", (s, a) -> state());
    to.put("-[UIApplication delegate]", (s, a) -> objects.property(s, "delegate"));
    notifications(to);
    scheduler(to);
    activities(to);
  }

  private Object state() {
    long number =
        switch (process.state()) {
          case ACTIVE -> 0;
          case INACTIVE -> 1;
          default -> 2;
        };
    return objects.constant("UIApplicationState", number);
  }

  private Object shared(String type) {
    return process.shared(type);
  }

  private Watchdog.Body block(Object block) {
    return block == null ? null : () -> objects.invoke(block);
  }

  private void notifications(Map<String, Handler> to) {
    to.put("+[NSNotificationCenter defaultCenter]", (s, a) -> shared("NSNotificationCenter"));
    to.put(
        "-[NSNotificationCenter addObserverForName:object:queue:usingBlock:]",
        (s, a) -> process.notifications().add(objects.string(a[0]), a[2], a[3]));
    to.put(
        "-[NSNotificationCenter addObserver:selector:name:object:]",
        (s, a) -> {
          process.notifications().add(a[0], objects.string(a[1]), objects.string(a[2]));
          return null;
        });
    to.put(
        "-[NSNotificationCenter removeObserver:]",
        (s, a) -> {
          process.notifications().remove(a[0], null);
          return null;
        });
    to.put(
        "-[NSNotificationCenter removeObserver:name:object:]",
        (s, a) -> {
          process.notifications().remove(a[0], objects.string(a[1]));
          return null;
        });
    to.put(
        "-[NSNotificationCenter postNotificationName:object:]",
        (s, a) -> {
          process.notifications().post(objects.string(a[0]), objects.make("NSNotification"));
          return null;
        });
    to.put(
        "-[NSNotificationCenter postNotificationName:object:userInfo:]",
        (s, a) -> {
          process.notifications().post(objects.string(a[0]), objects.make("NSNotification"));
          return null;
        });
  }

  private void scheduler(Map<String, Handler> to) {
    to.put("+[BGTaskScheduler sharedScheduler]", (s, a) -> shared("BGTaskScheduler"));
    to.put(
        "-[BGTaskScheduler registerForTaskWithIdentifier:usingQueue:launchHandler:]",
        (s, a) -> {
          Object block = a[2];
          process
              .scheduledTasks()
              .add(
                  new IosProcess.ScheduledTask(
                      objects.string(a[0]),
                      a[1],
                      task -> objects.invoke(block, task),
                      List.of(new Throwable().getStackTrace())));
          return true;
        });
    to.put("-[BGTaskScheduler submitTaskRequest:error:]", (s, a) -> true);
    to.put(
        "-[BGTask setTaskCompletedWithSuccess:]",
        (s, a) -> {
          BgTasks.completed(process, s);
          return null;
        });
  }

  private void activities(Map<String, Handler> to) {
    to.put("+[NSProcessInfo processInfo]", (s, a) -> shared("NSProcessInfo"));
    to.put("-[NSProcessInfo beginActivityWithOptions:reason:]", (s, a) -> objects.make("NSObject"));
    to.put("-[NSProcessInfo endActivity:]", (s, a) -> null);
    to.put(
        "-[NSProcessInfo performActivityWithOptions:reason:usingBlock:]",
        (s, a) -> {
          objects.invoke(a[2]);
          return null;
        });
    to.put(
        "-[NSProcessInfo performExpiringActivityWithReason:usingBlock:]",
        (s, a) -> {
          expiring(objects.string(a[0]), a[1]);
          return null;
        });
  }

  /**
   * Keeps the app running while the block runs; expired, the block is called again beside it.
   * Refused, it is called as if expired, as NSProcessInfo's documentation says.
   */
  private void expiring(String reason, Object block) {
    if (process.tasks().refuses()) {
      process.onSystemThread(
          () -> objects.invoke(block, true),
          Watch.Kind.HANDLER,
          "activity " + reason,
          process.limits().handlers());
      return;
    }
    BackgroundTask task =
        process.tasks().hold("activity " + reason, () -> objects.invoke(block, true), List.of());
    task.endedByHandler = true;
    Dispatch.Item item =
        process
            .dispatch()
            .async(
                null,
                () -> {
                  try {
                    objects.invoke(block, false);
                  } finally {
                    if (!task.ended) {
                      process.tasks().end(task.id);
                    }
                  }
                });
    item.mayBeginLate = false;
  }
}
