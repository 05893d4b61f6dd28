package dev.leash.samples.threadwaitincallback;

import android.app.Activity;
import java.io.InputStream;
import java.net.URL;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A worker waits for another worker, and the callback for neither. */
public class WorkerWaitsOk extends Activity {
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private volatile InputStream answer;

  @Override
  protected void onStop() {
    super.onStop();
    workers.execute(this::save);
  }

  private void save() {
    Future<InputStream> sync =
        workers.submit(() -> new URL("https://sync.example.org/").openStream());
    try {
      answer = sync.get();
    } catch (ExecutionException | InterruptedException e) {
      answer = null;
    }
  }

  boolean connected() {
    return answer != null;
  }
}
