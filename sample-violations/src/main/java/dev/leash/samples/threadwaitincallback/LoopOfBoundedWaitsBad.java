package dev.leash.samples.threadwaitincallback;

import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** One second each, for however many there are. */
public class LoopOfBoundedWaitsBad extends UIApplicationDelegateAdapter {
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final List<Future<InputStream>> uploads = new ArrayList<>();
  InputStream last;

  void upload(String host) {
    uploads.add(workers.submit(() -> new URL("https://" + host).openStream()));
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      for (Future<InputStream> upload : uploads) {
        // expect error LEASH_THREAD_WAIT_IN_CALLBACK
        last = upload.get(1, TimeUnit.SECONDS);
      }
    } catch (ExecutionException | InterruptedException | TimeoutException e) {
      workers.shutdown();
    }
  }
}
