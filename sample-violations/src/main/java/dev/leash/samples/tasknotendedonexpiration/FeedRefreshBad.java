package dev.leash.samples.tasknotendedonexpiration;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.robovm.apple.backgroundtasks.BGTask;
import org.robovm.apple.backgroundtasks.BGTaskScheduler;

/**
 * The handler of a {@code BGTask} stops the work and leaves it to the work to say so: it may not.
 */
public class FeedRefreshBad {
  private final List<String> articles = new CopyOnWriteArrayList<>();
  private volatile boolean interrupted;

  public void add(List<String> more) {
    articles.addAll(more);
  }

  public boolean install() {
    BGTaskScheduler scheduler = BGTaskScheduler.getSharedScheduler();
    // expect error LEASH_TASK_NOT_ENDED_ON_EXPIRATION [platform=robovm] #a
    return scheduler.registerForTask("org.example.feed.index", null, this::reindex);
  }

  private void reindex(BGTask task) {
    interrupted = false;
    task.setExpirationHandler(this::halt);
    int words = 0;
    for (String article : articles) {
      if (interrupted) {
        task.setTaskCompleted(false);
        return;
      }
      words += article.split(" ").length;
    }
    task.setTaskCompleted(words > 0);
  }

  private void halt() {
    // step #a
    interrupted = true;
  }
}
