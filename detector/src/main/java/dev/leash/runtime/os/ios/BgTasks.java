package dev.leash.runtime.os.ios;

/** {@code BGTaskScheduler}: launches a registered task, and lets it expire. */
final class BgTasks {
  private static final String HANDLER = "expirationHandler";

  private final IosProcess process;

  BgTasks(IosProcess process) {
    this.process = process;
  }

  void launch(IosProcess.ScheduledTask scheduled) {
    Object task = begin("BGProcessingTask", scheduled.identifier());
    process.dispatch().async(scheduled.queue(), () -> scheduled.handler().run(task));
  }

  /** A task that begins now. */
  Object begin(String className, String identifier) {
    AppObjects objects = process.objects();
    Object task = objects.make(className);
    BackgroundTask held = process.tasks().hold(identifier, null);
    objects.property(task, "identifier", identifier);
    objects.property(task, "leash.task", held);
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
    if (process.objects().property(task, "leash.task") instanceof BackgroundTask held) {
      process.tasks().end(held.id);
    }
  }
}
