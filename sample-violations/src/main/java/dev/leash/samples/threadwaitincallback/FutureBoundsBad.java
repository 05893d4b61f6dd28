package dev.leash.samples.threadwaitincallback;

import java.io.InputStream;
import java.net.URL;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Two seconds are below the callback's budget of five, ten seconds are above. */
public class FutureBoundsBad extends UIApplicationDelegateAdapter {
  private final ExecutorService workers = Executors.newSingleThreadExecutor();
  InputStream answer;

  @Override
  public void willResignActive(UIApplication application) {
    Future<InputStream> sync =
        workers.submit(() -> new URL("https://sync.example.org/").openStream());
    try {
      // expect note LEASH_THREAD_WAIT_IN_CALLBACK
      answer = sync.get(2, TimeUnit.SECONDS);
    } catch (ExecutionException | InterruptedException | TimeoutException e) {
      answer = null;
    }
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    Future<InputStream> sync =
        workers.submit(() -> new URL("https://sync.example.org/").openStream());
    try {
      // expect warning LEASH_THREAD_WAIT_IN_CALLBACK
      answer = sync.get(10, TimeUnit.SECONDS);
    } catch (ExecutionException | InterruptedException | TimeoutException e) {
      answer = null;
    }
  }
}
