package dev.leash.samples.networkwaitincallback.calls;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A lambda in a local variable, run at once. */
// metamorphic: calls
public class LambdaCallBad extends UIApplicationDelegateAdapter {
  Socket socket;

  @Override
  public void didEnterBackground(UIApplication application) {
    Runnable save =
        () -> {
          try {
            // step #a
            socket = new Socket("sync.example.org", 7000);
          } catch (IOException e) {
            socket = null;
          }
        };
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #a
    save.run();
  }
}
