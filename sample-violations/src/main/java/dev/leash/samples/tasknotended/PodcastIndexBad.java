package dev.leash.samples.tasknotended;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.robovm.apple.backgroundtasks.BGTask;
import org.robovm.apple.backgroundtasks.BGTaskScheduler;

/** An empty library leaves the scheduled task open. */
public class PodcastIndexBad {
  private static final String IDENTIFIER = "org.example.podcasts.index";

  private final Map<String, String> episodes = new ConcurrentSkipListMap<>();
  private final Map<Character, Integer> index = new ConcurrentSkipListMap<>();

  public void didFinishLaunching() {
    // expect warning LEASH_TASK_NOT_ENDED [platform=robovm] #a
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
      // step #a
      return;
    }
    for (String title : episodes.values()) {
      if (over.get()) {
        break;
      }
      Integer before = index.get(title.charAt(0));
      index.put(title.charAt(0), before == null ? 1 : before + 1);
    }
    if (over.compareAndSet(false, true)) {
      task.setTaskCompleted(true);
    }
  }
}
