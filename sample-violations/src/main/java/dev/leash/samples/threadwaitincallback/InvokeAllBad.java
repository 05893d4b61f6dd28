package dev.leash.samples.threadwaitincallback;

import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** {@code invokeAll} returns when the last task is done. */
public class InvokeAllBad extends UIApplicationDelegateAdapter {
  private final ExecutorService workers = Executors.newCachedThreadPool();

  @Override
  public void didEnterBackground(UIApplication application) {
    List<Callable<InputStream>> tasks = new ArrayList<>();
    tasks.add(() -> new URL("https://sync.example.org/").openStream());
    try {
      // expect error LEASH_THREAD_WAIT_IN_CALLBACK
      workers.invokeAll(tasks);
    } catch (InterruptedException e) {
      workers.shutdown();
    }
  }
}
