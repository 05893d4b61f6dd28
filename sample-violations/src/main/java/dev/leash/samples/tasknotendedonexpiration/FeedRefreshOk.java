package dev.leash.samples.tasknotendedonexpiration;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.robovm.apple.backgroundtasks.BGTask;
import org.robovm.apple.backgroundtasks.BGTaskScheduler;

/** The handler stops the work and completes the {@code BGTask}: whoever is first. */
public class FeedRefreshOk {
  private final List<String> articles = new CopyOnWriteArrayList<>();
  private volatile boolean interrupted;

  public void add(List<String> more) {
    articles.addAll(more);
  }

  public boolean install() {
    BGTaskScheduler scheduler = BGTaskScheduler.getSharedScheduler();
    return scheduler.registerForTask("org.example.feed.index", null, this::reindex);
  }

  private void reindex(BGTask task) {
    interrupted = false;
    AtomicBoolean open = new AtomicBoolean(true);
    task.setExpirationHandler(() -> halt(task, open));
    int words = 0;
    for (String article : articles) {
      if (interrupted) {
        complete(task, open, false);
        return;
      }
      words += article.split(" ").length;
    }
    complete(task, open, words > 0);
  }

  private void halt(BGTask task, AtomicBoolean open) {
    interrupted = true;
    complete(task, open, false);
  }

  private static void complete(BGTask task, AtomicBoolean open, boolean success) {
    if (open.compareAndSet(true, false)) {
      task.setTaskCompleted(success);
    }
  }
}
