package dev.leash.samples.threadwaitincallback;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Handed to a worker, and then waited for after all. */
// metamorphic: thread-wait
public class FutureOfNetworkBad extends UIApplicationDelegateAdapter {
  private final ExecutorService workers = Executors.newSingleThreadExecutor();
  volatile InputStream answer;

  @Override
  public void didEnterBackground(UIApplication application) {
    Future<?> sync = workers.submit(this::connect);
    try {
      // expect error LEASH_THREAD_WAIT_IN_CALLBACK [platform=robovm]
      sync.get();
    } catch (ExecutionException | InterruptedException e) {
      answer = null;
    }
  }

  private void connect() {
    try {
      answer = new URL("https://sync.example.org/").openStream();
    } catch (IOException e) {
      answer = null;
    }
  }
}
