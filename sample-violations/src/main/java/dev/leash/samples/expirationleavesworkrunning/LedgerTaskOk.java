package dev.leash.samples.expirationleavesworkrunning;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.robovm.apple.backgroundtasks.BGTask;
import org.robovm.apple.backgroundtasks.BGTaskScheduler;

/** What guards the completion also stops the loop. */
public class LedgerTaskOk {
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final List<long[]> accounts = new CopyOnWriteArrayList<>();
  volatile long balance;

  public void open(List<long[]> more) {
    accounts.addAll(more);
  }

  public void register() {
    BGTaskScheduler.getSharedScheduler().registerForTask("org.example.ledger", null, this::start);
  }

  private void start(BGTask task) {
    AtomicBoolean done = new AtomicBoolean();
    task.setExpirationHandler(() -> complete(task, done, false));
    thread.execute(
        () -> {
          long sum = 0;
          for (long[] account : accounts) {
            if (done.get()) {
              break;
            }
            for (long booking : account) {
              sum += booking;
            }
          }
          balance = sum;
          complete(task, done, true);
        });
  }

  private static void complete(BGTask task, AtomicBoolean done, boolean success) {
    if (done.compareAndSet(false, true)) {
      task.setTaskCompleted(success);
    }
  }
}
