package dev.leash.samples.wrongtaskended;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.robovm.apple.uikit.UIApplication;

/** The handler is built from the field before the field has the new identifier. */
public class BackupCoordinatorBad {
  private final ExecutorService io = Executors.newSingleThreadExecutor();
  private long current = UIApplication.getInvalidBackgroundTask();
  private volatile boolean cancelled;
  private volatile long checksum;

  public void backUp(byte[] journal) {
    UIApplication application = UIApplication.getSharedApplication();
    cancelled = false;
    long id = current;
    current =
        // expect error LEASH_WRONG_TASK_ENDED [platform=robovm] #a
        application.beginBackgroundTask(
            "backup",
            () -> {
              cancelled = true;
              // step #a
              application.endBackgroundTask(id);
            });
    if (current == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    io.execute(
        () -> {
          try {
            checksum = sum(journal);
          } finally {
            application.endBackgroundTask(current);
          }
        });
  }

  private long sum(byte[] journal) {
    long sum = 0;
    for (int i = 0; i < journal.length && !cancelled; i++) {
      sum = sum * 31 + journal[i];
    }
    return sum;
  }

  public long checksum() {
    return checksum;
  }
}
