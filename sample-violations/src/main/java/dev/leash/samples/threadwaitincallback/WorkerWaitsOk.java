package dev.leash.samples.threadwaitincallback;

import java.io.InputStream;
import java.net.URL;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A worker waits for another worker, and the callback for neither. */
public class WorkerWaitsOk extends UIApplicationDelegateAdapter {
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private volatile InputStream answer;

  @Override
  public void didEnterBackground(UIApplication application) {
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
