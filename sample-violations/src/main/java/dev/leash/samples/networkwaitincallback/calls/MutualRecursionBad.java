package dev.leash.samples.networkwaitincallback.calls;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Two helpers call each other. */
// metamorphic: calls
public class MutualRecursionBad extends UIApplicationDelegateAdapter {
  Socket socket;

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #a
    attempt(3);
  }

  private void attempt(int left) {
    if (left > 0) {
      // step #a
      connect(left);
    }
  }

  private void connect(int left) {
    try {
      // step #a
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      attempt(left - 1);
    }
  }
}
