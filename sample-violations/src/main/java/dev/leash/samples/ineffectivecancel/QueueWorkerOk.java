package dev.leash.samples.ineffectivecancel;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/** What the interrupt ends is the wait for the next job; a job's request has time-outs. */
public class QueueWorkerOk {
  private final BlockingQueue<URL> jobs = new LinkedBlockingQueue<>();
  private final ExecutorService worker = Executors.newSingleThreadExecutor();

  public void start() {
    worker.execute(
        () -> {
          try {
            while (true) {
              visit(jobs.take());
            }
          } catch (InterruptedException e) {
            System.err.println("no more jobs");
          }
        });
  }

  private static void visit(URL url) {
    try {
      HttpURLConnection connection = (HttpURLConnection) url.openConnection();
      connection.setConnectTimeout(3000);
      connection.setReadTimeout(3000);
      System.out.println(connection.getResponseCode());
    } catch (IOException e) {
      System.err.println("unreachable");
    }
  }

  public void dispose() {
    worker.shutdownNow();
  }
}
