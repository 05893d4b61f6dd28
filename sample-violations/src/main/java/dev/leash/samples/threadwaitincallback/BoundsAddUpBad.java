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

/** Three seconds are below the budget; three more are not. */
public class BoundsAddUpBad extends UIApplicationDelegateAdapter {
  private final ExecutorService workers = Executors.newFixedThreadPool(2);
  InputStream first;
  InputStream second;

  @Override
  public void didEnterBackground(UIApplication application) {
    Future<InputStream> one =
        workers.submit(() -> new URL("https://one.example.org/").openStream());
    Future<InputStream> two =
        workers.submit(() -> new URL("https://two.example.org/").openStream());
    try {
      // expect note LEASH_THREAD_WAIT_IN_CALLBACK
      first = one.get(3, TimeUnit.SECONDS);
      // expect warning LEASH_THREAD_WAIT_IN_CALLBACK
      second = two.get(3, TimeUnit.SECONDS);
    } catch (ExecutionException | InterruptedException | TimeoutException e) {
      workers.shutdown();
    }
  }
}
