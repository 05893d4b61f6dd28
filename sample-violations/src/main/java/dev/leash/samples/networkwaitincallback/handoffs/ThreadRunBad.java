package dev.leash.samples.networkwaitincallback.handoffs;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** {@code run} instead of {@code start}: no thread is involved. */
public class ThreadRunBad extends UIApplicationDelegateAdapter {
  Socket socket;

  @Override
  public void didEnterBackground(UIApplication application) {
    Thread thread = new Thread(this::connect);
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #a
    thread.run();
  }

  private void connect() {
    try {
      // step #a
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }
}
