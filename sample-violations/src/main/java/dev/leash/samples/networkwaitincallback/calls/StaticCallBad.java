package dev.leash.samples.networkwaitincallback.calls;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A static method of another class. */
// metamorphic: calls
public class StaticCallBad extends UIApplicationDelegateAdapter {
  Socket socket;

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #a
    socket = Sockets.open();
  }

  static final class Sockets {
    private Sockets() {}

    static Socket open() {
      try {
        // step #a
        return new Socket("sync.example.org", 7000);
      } catch (IOException e) {
        return null;
      }
    }
  }
}
