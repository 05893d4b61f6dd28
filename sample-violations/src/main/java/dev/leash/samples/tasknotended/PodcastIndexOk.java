package dev.leash.samples.tasknotended;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.robovm.apple.backgroundtasks.BGTask;
import org.robovm.apple.backgroundtasks.BGTaskScheduler;

/** Every way through the launch handler completes the scheduled task, if nobody else has. */
public class PodcastIndexOk {
  private static final String IDENTIFIER = "org.example.podcasts.index";

  private final Map<String, String> episodes = new ConcurrentSkipListMap<>();
  private final Map<Character, Integer> index = new ConcurrentSkipListMap<>();

  public void didFinishLaunching() {
    BGTaskScheduler.getSharedScheduler().registerForTask(IDENTIFIER, null, this::launch);
  }

  private void launch(BGTask task) {
    AtomicBoolean over = new AtomicBoolean();
    task.setExpirationHandler(
        () -> {
          if (over.compareAndSet(false, true)) {
            task.setTaskCompleted(false);
          }
        });
    if (episodes.isEmpty()) {
      complete(task, over);
      return;
    }
    for (String title : episodes.values()) {
      if (over.get()) {
        break;
      }
      Integer before = index.get(title.charAt(0));
      index.put(title.charAt(0), before == null ? 1 : before + 1);
    }
    complete(task, over);
  }

  private static void complete(BGTask task, AtomicBoolean over) {
    if (over.compareAndSet(false, true)) {
      task.setTaskCompleted(true);
    }
  }
}
