package dev.leash.samples.noexpirationhandler;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.robovm.apple.backgroundtasks.BGTask;
import org.robovm.apple.backgroundtasks.BGTaskScheduler;
import org.robovm.apple.dispatch.DispatchQueue;

/** A scheduled task that nobody can stop: the system fails it without a word. */
public class PlaylistCacheBad {
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
    // expect error LEASH_NO_EXPIRATION_HANDLER [platform=robovm]
    return scheduler.registerForTask(identifier, queue, this::rank);
  }

  private void rank(BGTask task) {
    int most = 0;
    String best = null;
    for (Map.Entry<String, Integer> entry : plays.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    favourite = best;
    task.setTaskCompleted(best != null);
  }
}
