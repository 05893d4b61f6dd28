package dev.leash.samples.noexpirationhandler;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The handler is a field that has a getter and no setter any more. */
public class FitnessExportBad extends UIApplicationDelegateAdapter {
  private final CompletionService<Integer> results =
      new ExecutorCompletionService<>(Executors.newSingleThreadExecutor());
  private final int[] pulse = new int[86_400];
  private Runnable onExpiration;

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect error LEASH_NO_EXPIRATION_HANDLER [platform=robovm]
    long id = application.beginBackgroundTask("pulse", onExpiration);
    if (id == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    Callable<Integer> peak =
        () -> {
          try {
            int max = 0;
            for (int beats : pulse) {
              max = Math.max(max, beats);
            }
            return max;
          } finally {
            application.endBackgroundTask(id);
          }
        };
    results.submit(peak);
  }

  public Runnable onExpiration() {
    return onExpiration;
  }

  public CompletionService<Integer> results() {
    return results;
  }
}
