package dev.leash.samples.threadwaitincallback;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The same with an anonymous class. */
// metamorphic: thread-wait
public class FutureAnonymousBad extends UIApplicationDelegateAdapter {
  private final ExecutorService workers = Executors.newSingleThreadExecutor();
  volatile InputStream answer;

  @Override
  public void didEnterBackground(UIApplication application) {
    Future<InputStream> sync =
        workers.submit(
            new Callable<InputStream>() {
              @Override
              public InputStream call() throws IOException {
                return new URL("https://sync.example.org/").openStream();
              }
            });
    try {
      // expect error LEASH_THREAD_WAIT_IN_CALLBACK
      answer = sync.get();
    } catch (ExecutionException | InterruptedException e) {
      answer = null;
    }
  }
}
