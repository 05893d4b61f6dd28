package dev.leash.samples.threadwaitincallback;

import java.io.IOException;
import java.net.Socket;
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
  volatile Socket socket;

  @Override
  public void didEnterBackground(UIApplication application) {
    Future<?> sync = workers.submit(this::connect);
    try {
      // expect error LEASH_THREAD_WAIT_IN_CALLBACK [platform=robovm]
      sync.get();
    } catch (ExecutionException | InterruptedException e) {
      sync.cancel(true);
    }
  }

  private void connect() {
    try {
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }
}
