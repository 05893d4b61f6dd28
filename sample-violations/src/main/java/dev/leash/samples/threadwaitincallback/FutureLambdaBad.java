package dev.leash.samples.threadwaitincallback;

import java.io.InputStream;
import java.net.URL;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The same with a lambda, a {@code Callable}. */
// metamorphic: thread-wait
public class FutureLambdaBad extends UIApplicationDelegateAdapter {
  private final ExecutorService workers = Executors.newSingleThreadExecutor();
  volatile InputStream answer;

  @Override
  public void didEnterBackground(UIApplication application) {
    Future<InputStream> sync =
        workers.submit(() -> new URL("https://sync.example.org/").openStream());
    try {
      // expect error LEASH_THREAD_WAIT_IN_CALLBACK
      answer = sync.get();
    } catch (ExecutionException | InterruptedException e) {
      answer = null;
    }
  }
}
