package dev.leash.samples.networkwaitincallback.calls;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Four helpers between the callback and the wait. */
// metamorphic: calls
public class DepthFourBad extends UIApplicationDelegateAdapter {
  Socket socket;

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #a
    help1();
  }

  private void help1() {
    // step #a
    help2();
  }

  private void help2() {
    // step #a
    help3();
  }

  private void help3() {
    // step #a
    help4();
  }

  private void help4() {
    try {
      // step #a
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }
}
