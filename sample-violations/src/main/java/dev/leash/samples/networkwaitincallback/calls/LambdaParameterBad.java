package dev.leash.samples.networkwaitincallback.calls;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A helper runs what it is given; what this callback gives it waits. */
// metamorphic: calls
public class LambdaParameterBad extends UIApplicationDelegateAdapter {
  Socket socket;
  int count;

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #a
    guarded(this::connect);
  }

  @Override
  public void willResignActive(UIApplication application) {
    guarded(() -> count++);
  }

  private static void guarded(Runnable action) {
    try {
      // step #a
      action.run();
    } catch (IllegalStateException e) {
      System.err.println("not now");
    }
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
