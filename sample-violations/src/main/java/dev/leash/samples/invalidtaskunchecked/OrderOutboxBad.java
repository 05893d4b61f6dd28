package dev.leash.samples.invalidtaskunchecked;

import apple.uikit.UIApplication;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/** Multi-OS Engine: the object that holds the identifier does not ask whether it is one. */
public class OrderOutboxBad {
  private final Executor workers;
  volatile long total;

  public OrderOutboxBad(Executor workers) {
    this.workers = workers;
  }

  public void close(List<Integer> cents) {
    Run run = new Run();
    // expect warning LEASH_INVALID_TASK_UNCHECKED [platform=moe]
    run.id = UIApplication.sharedApplication().beginBackgroundTaskWithExpirationHandler(run::end);
    workers.execute(() -> total = run.sum(cents));
  }

  private static final class Run {
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile long id;

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
