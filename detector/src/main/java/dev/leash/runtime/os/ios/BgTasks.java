package dev.leash.runtime.os.ios;

import java.util.List;

/** {@code BGTaskScheduler}: launches a registered task, and lets it expire. */
final class BgTasks {
  private static final String HANDLER = "expirationHandler";
  private static final String TASK = "leash.task";

  private final IosProcess process;

  BgTasks(IosProcess process) {
    this.process = process;
  }

  void launch(IosProcess.ScheduledTask scheduled) {
    Object task = begin("BGProcessingTask", scheduled.identifier(), scheduled.asked());
    Dispatch.Item item =
        process.dispatch().async(scheduled.queue(), () -> scheduled.handler().run(task));
    item.mayBeginLate = false;
  }

  /** A task that begins now and that a caller of the app's code gives it. */
  Object give(String className) {
    Object task = begin(className, className, List.of());
    if (process.objects().property(task, TASK) instanceof BackgroundTask held) {
      held.given = true;
    }
    return task;
  }

  /** A task that begins now. */
  private Object begin(String className, String identifier, List<StackTraceElement> asked) {
    AppObjects objects = process.objects();
    Object task = objects.make(className);
    BackgroundTask held = process.tasks().hold(identifier, null, asked);
    held.ownTime = true;
    objects.property(task, "identifier", identifier);
    objects.property(task, TASK, held);
    process.world().after(Limits.nanos(process.limits().bgTask()), () -> expire(task, held));
    return task;
  }

  private void expire(Object task, BackgroundTask held) {
    if (held.ended || process.world().ended() != null) {
      return;
    }
    held.expired = true;
    Object block = process.objects().property(task, HANDLER);
    held.handler = block == null ? null : () -> process.objects().invoke(block);
    process.tasks().expireOne(held, process.limits().handlers());
  }

  /** {@code setTaskCompletedWithSuccess:}. */
  static void completed(IosProcess process, Object task) {
    if (process.objects().property(task, TASK) instanceof BackgroundTask held) {
      process.tasks().end(held.id);
    }
  }
}
