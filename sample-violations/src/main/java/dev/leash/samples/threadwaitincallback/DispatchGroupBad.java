package dev.leash.samples.threadwaitincallback;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.robovm.apple.dispatch.DispatchGroup;
import org.robovm.apple.dispatch.DispatchQueue;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A group of blocks, waited for. */
public class DispatchGroupBad extends UIApplicationDelegateAdapter {
  private static final long FOREVER = -1;
  volatile InputStream answer;

  @Override
  public void didEnterBackground(UIApplication application) {
    DispatchQueue workers = DispatchQueue.getGlobalQueue(DispatchQueue.PRIORITY_DEFAULT, 0);
    DispatchGroup group = DispatchGroup.create();
    group.async(workers, this::connect);
    // expect error LEASH_THREAD_WAIT_IN_CALLBACK
    group.await(FOREVER);
  }

  private void connect() {
    try {
      answer = new URL("https://sync.example.org/").openStream();
    } catch (IOException e) {
      answer = null;
    }
  }
}
