package dev.leash.samples.threadwaitincallback;

import java.io.InputStream;
import java.net.URL;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Started long ago in another method, waited for in a helper. */
public class FutureInFieldBad extends UIApplicationDelegateAdapter {
  private final ExecutorService workers = Executors.newSingleThreadExecutor();
  private Future<InputStream> sync;
  InputStream answer;

  @Override
  public void didBecomeActive(UIApplication application) {
    sync = workers.submit(() -> new URL("https://sync.example.org/").openStream());
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect error LEASH_THREAD_WAIT_IN_CALLBACK #a
    finish();
  }

  private void finish() {
    try {
      // step #a
      answer = sync.get();
    } catch (ExecutionException | InterruptedException e) {
      answer = null;
    }
  }
}
