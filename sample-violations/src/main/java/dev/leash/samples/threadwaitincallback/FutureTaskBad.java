package dev.leash.samples.threadwaitincallback;

import java.net.Socket;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A future that a thread of its own runs. */
public class FutureTaskBad extends UIApplicationDelegateAdapter {
  Socket socket;

  @Override
  public void didEnterBackground(UIApplication application) {
    FutureTask<Socket> task = new FutureTask<>(() -> new Socket("sync.example.org", 7000));
    new Thread(task).start();
    try {
      // expect error LEASH_THREAD_WAIT_IN_CALLBACK
      socket = task.get();
    } catch (ExecutionException | InterruptedException e) {
      task.cancel(true);
    }
  }
}
