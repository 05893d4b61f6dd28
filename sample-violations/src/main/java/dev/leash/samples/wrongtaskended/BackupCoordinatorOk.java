package dev.leash.samples.wrongtaskended;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.robovm.apple.uikit.UIApplication;

/** The handler reads the field when it runs, and the field has the new identifier by then. */
public class BackupCoordinatorOk {
  private final ExecutorService io = Executors.newSingleThreadExecutor();
  private long current = UIApplication.getInvalidBackgroundTask();
  private volatile boolean cancelled;
  private volatile long checksum;

  public void backUp(byte[] journal) {
    UIApplication application = UIApplication.getSharedApplication();
    cancelled = false;
    current =
        application.beginBackgroundTask(
            "backup",
            () -> {
              cancelled = true;
              finish(application);
            });
    if (current == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    io.execute(
        () -> {
          try {
            checksum = sum(journal);
          } finally {
            finish(application);
          }
        });
  }

  private synchronized void finish(UIApplication application) {
    long id = current;
    current = UIApplication.getInvalidBackgroundTask();
    if (id != UIApplication.getInvalidBackgroundTask()) {
      application.endBackgroundTask(id);
    }
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
