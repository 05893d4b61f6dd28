package dev.leash.samples.noexpirationhandler;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.robovm.apple.backgroundtasks.BGTask;
import org.robovm.apple.backgroundtasks.BGTaskScheduler;
import org.robovm.apple.dispatch.DispatchQueue;

/** The task is wrapped in an object, and the wrapper's constructor gives it its handler. */
public class PlaylistCacheOk {
  private final Map<String, Integer> plays = new TreeMap<>();
  private final DispatchQueue queue = DispatchQueue.create("org.example.playlists", null);
  volatile String favourite;

  public void played(List<String> songs) {
    for (String song : songs) {
      plays.merge(song, 1, Integer::sum);
    }
  }

  public boolean register(String identifier) {
    BGTaskScheduler scheduler = BGTaskScheduler.getSharedScheduler();
    return scheduler.registerForTask(identifier, queue, task -> rank(new Run(task)));
  }

  private void rank(Run run) {
    int most = 0;
    String best = null;
    for (Map.Entry<String, Integer> entry : plays.entrySet()) {
      if (run.over()) {
        break;
      }
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    favourite = best;
    run.complete(best != null);
  }

  private static final class Run {
    private final AtomicBoolean over = new AtomicBoolean();
    private final BGTask task;

    Run(BGTask task) {
      this.task = task;
      task.setExpirationHandler(() -> complete(false));
    }

    boolean over() {
      return over.get();
    }

    void complete(boolean success) {
      if (over.compareAndSet(false, true)) {
        task.setTaskCompleted(success);
      }
    }
  }
}
