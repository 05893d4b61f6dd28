package dev.leash.samples.threadwaitincallback;

import java.io.InputStream;
import java.net.URL;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Two tasks: the one that is waited for is the one that computes. */
public class OtherFutureOk extends UIApplicationDelegateAdapter {
  private final ExecutorService workers = Executors.newFixedThreadPool(2);
  private volatile Future<InputStream> upload;
  int sum;

  @Override
  public void didBecomeActive(UIApplication application) {
    upload = workers.submit(() -> new URL("https://sync.example.org/").openStream());
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    Future<Integer> count = workers.submit(() -> 1 + 2);
    try {
      sum = count.get();
    } catch (ExecutionException | InterruptedException e) {
      sum = 0;
    }
  }
}
