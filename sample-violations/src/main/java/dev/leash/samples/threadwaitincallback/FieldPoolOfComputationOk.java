package dev.leash.samples.threadwaitincallback;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Waits for a pool in a field that never gets anything to do but sums. */
public class FieldPoolOfComputationOk extends UIApplicationDelegateAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private volatile long sum;

  public void score(int points) {
    pool.execute(() -> add(points));
  }

  private void add(int points) {
    for (int i = 0; i < points; i++) {
      sum = sum * 31 + i;
    }
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    pool.shutdown();
    try {
      pool.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
