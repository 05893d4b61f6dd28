package dev.leash.samples.networkwaitincallback.calls;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** An abstract class's method, implemented elsewhere. */
// metamorphic: calls
public class AbstractClassCallBad extends UIApplicationDelegateAdapter {
  private final Store store = new Remote();

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #a
    store.save();
  }

  abstract static class Store {
    abstract void save();
  }

  static class Remote extends Store {
    Socket socket;

    @Override
    void save() {
      try {
        // step #a
        socket = new Socket("sync.example.org", 7000);
      } catch (IOException e) {
        socket = null;
      }
    }
  }
}
