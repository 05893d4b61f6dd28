package dev.leash.samples.networkwaitincallback.calls;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A constructor of the app's own. */
// metamorphic: calls
public class ConstructorCallBad extends UIApplicationDelegateAdapter {
  Session session;

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #a
    session = new Session();
  }

  static class Session {
    Socket socket;

    Session() {
      try {
        // step #a
        socket = new Socket("sync.example.org", 7000);
      } catch (IOException e) {
        socket = null;
      }
    }
  }
}
