package dev.leash.samples.threadwaitincallback;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** What is waited for only computes. */
public class FutureOfComputationOk extends UIApplicationDelegateAdapter {
  private final ExecutorService workers = Executors.newSingleThreadExecutor();
  int sum;

  @Override
  public void didEnterBackground(UIApplication application) {
    Future<Integer> task = workers.submit(FutureOfComputationOk::compute);
    try {
      sum = task.get();
    } catch (ExecutionException | InterruptedException e) {
      sum = -1;
    }
  }

  private static int compute() {
    int result = 0;
    for (int i = 0; i < 1000; i++) {
      result += Math.max(i, 3);
    }
    return result;
  }
}
