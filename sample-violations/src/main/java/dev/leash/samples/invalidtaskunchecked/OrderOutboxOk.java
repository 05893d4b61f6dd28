package dev.leash.samples.invalidtaskunchecked;

import apple.uikit.UIApplication;
import apple.uikit.c.UIKit;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/** Multi-OS Engine: the object that holds the identifier also says whether there is one. */
public class OrderOutboxOk {
  private final Executor workers;
  volatile long total;

  public OrderOutboxOk(Executor workers) {
    this.workers = workers;
  }

  public void close(List<Integer> cents) {
    Run run = new Run();
    run.id = UIApplication.sharedApplication().beginBackgroundTaskWithExpirationHandler(run::end);
    if (run.granted()) {
      workers.execute(() -> total = run.sum(cents));
    }
  }

  private static final class Run {
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile long id;

    boolean granted() {
      return id != UIKit.UIBackgroundTaskInvalid();
    }

    long sum(List<Integer> cents) {
      long sum = 0;
      for (int cent : cents) {
        if (over.get()) {
          break;
        }
        sum += cent;
      }
      end();
      return sum;
    }

    private void end() {
      if (over.compareAndSet(false, true)) {
        UIApplication.sharedApplication().endBackgroundTask(id);
      }
    }
  }
}
