package dev.leash.samples.threadwaitincallback;

import java.net.Socket;
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
  volatile Socket socket;

  @Override
  public void didEnterBackground(UIApplication application) {
    Future<Socket> sync = workers.submit(() -> new Socket("sync.example.org", 7000));
    try {
      // expect error LEASH_THREAD_WAIT_IN_CALLBACK
      socket = sync.get();
    } catch (ExecutionException | InterruptedException e) {
      sync.cancel(true);
    }
  }
}
