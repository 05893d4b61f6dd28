package dev.leash.samples.expirationleavesworkrunning;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.robovm.apple.uikit.UIApplication;

/** The handler ends the task while the prefetching thread goes on with the next tile. */
public class MapTilesBad {
  private final ExecutorService prefetcher = Executors.newSingleThreadExecutor();
  private final Queue<String> wanted = new ConcurrentLinkedQueue<>();
  private long task = UIApplication.getInvalidBackgroundTask();
  volatile int tiles;

  public void prefetch(Iterable<String> urls) {
    for (String url : urls) {
      wanted.add(url);
    }
    task = UIApplication.getSharedApplication().beginBackgroundTask("tiles", this::timeIsUp);
    if (task == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    // step #a
    prefetcher.execute(this::fetchAll);
  }

  private void fetchAll() {
    String next = wanted.poll();
    while (next != null) {
      try {
        fetch(new URL(next));
      } catch (IOException e) {
        System.err.println(next + ": " + e.getMessage());
      }
      next = wanted.poll();
    }
    close();
  }

  private void fetch(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(2_000);
    if (connection.getResponseCode() == HttpURLConnection.HTTP_OK) {
      tiles++;
    }
    connection.disconnect();
  }

  private void timeIsUp() {
    // expect warning LEASH_EXPIRATION_LEAVES_WORK_RUNNING [platform=robovm] #a
    close();
  }

  private synchronized void close() {
    if (task != UIApplication.getInvalidBackgroundTask()) {
      UIApplication.getSharedApplication().endBackgroundTask(task);
      task = UIApplication.getInvalidBackgroundTask();
    }
  }
}
