package dev.leash.samples.threadwaitincallback;

import java.io.InputStream;
import java.net.URL;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A future that a thread of its own runs. */
public class FutureTaskBad extends UIApplicationDelegateAdapter {
  InputStream answer;

  @Override
  public void didEnterBackground(UIApplication application) {
    FutureTask<InputStream> task =
        new FutureTask<>(() -> new URL("https://sync.example.org/").openStream());
    new Thread(task).start();
    try {
      // expect error LEASH_THREAD_WAIT_IN_CALLBACK
      answer = task.get();
    } catch (ExecutionException | InterruptedException e) {
      answer = null;
    }
  }
}
