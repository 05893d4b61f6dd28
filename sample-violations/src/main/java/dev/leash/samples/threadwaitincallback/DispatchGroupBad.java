package dev.leash.samples.threadwaitincallback;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.dispatch.DispatchGroup;
import org.robovm.apple.dispatch.DispatchQueue;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A group of blocks, waited for. */
public class DispatchGroupBad extends UIApplicationDelegateAdapter {
  private static final long FOREVER = -1;
  volatile Socket socket;

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
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }
}
