package dev.leash.samples.threadwaitincallback;

import java.net.Socket;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A future that is done gives its result at once. */
public class FutureIsDoneOk extends UIApplicationDelegateAdapter {
  private final ExecutorService workers = Executors.newSingleThreadExecutor();
  private Future<Socket> sync;
  Socket socket;

  @Override
  public void didBecomeActive(UIApplication application) {
    sync = workers.submit(() -> new Socket("sync.example.org", 7000));
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      if (sync.isDone()) {
        socket = sync.get();
      }
    } catch (ExecutionException | InterruptedException e) {
      socket = null;
    }
  }
}
