package dev.leash.samples.threadwaitincallback;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.robovm.apple.dispatch.DispatchQueue;
import org.robovm.apple.dispatch.DispatchSemaphore;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Grand Central Dispatch's semaphore, signalled by a network block. */
public class DispatchSemaphoreBad extends UIApplicationDelegateAdapter {
  private static final long FOREVER = -1;
  volatile InputStream answer;

  @Override
  public void didEnterBackground(UIApplication application) {
    DispatchSemaphore done = DispatchSemaphore.create(0);
    DispatchQueue workers = DispatchQueue.getGlobalQueue(DispatchQueue.PRIORITY_DEFAULT, 0);
    workers.async(
        () -> {
          connect();
          done.signal();
        });
    // expect error LEASH_THREAD_WAIT_IN_CALLBACK
    done.await(FOREVER);
  }

  private void connect() {
    try {
      answer = new URL("https://sync.example.org/").openStream();
    } catch (IOException e) {
      answer = null;
    }
  }
}
