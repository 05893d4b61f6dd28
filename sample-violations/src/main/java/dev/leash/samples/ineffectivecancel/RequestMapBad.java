package dev.leash.samples.ineffectivecancel;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Requests in the manner of a game framework: cancelling only forgets the future. */
public class RequestMapBad {
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Future<?>> tasks = new ConcurrentHashMap<>();

  public void send(String address) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(address).openConnection();
    tasks.put(
        address,
        threads.submit(
            new Runnable() {
              @Override
              public void run() {
                try {
                  // expect warning LEASH_INEFFECTIVE_CANCEL
                  System.out.println(connection.getResponseCode());
                } catch (IOException e) {
                  System.err.println("failed: " + address);
                }
              }
            }));
  }

  public void cancel(String address) {
    Future<?> task = tasks.remove(address);
    if (task != null) {
      task.cancel(false);
    }
  }
}
