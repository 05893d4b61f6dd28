package dev.leash.samples.threadwaitincallback;

import java.net.Socket;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A worker waits for another worker, and the callback for neither. */
public class WorkerWaitsOk extends UIApplicationDelegateAdapter {
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private volatile Socket socket;

  @Override
  public void didEnterBackground(UIApplication application) {
    workers.execute(this::save);
  }

  private void save() {
    Future<Socket> sync = workers.submit(() -> new Socket("sync.example.org", 7000));
    try {
      socket = sync.get();
    } catch (ExecutionException | InterruptedException e) {
      sync.cancel(true);
    }
  }

  boolean connected() {
    return socket != null;
  }
}
