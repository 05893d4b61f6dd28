package dev.leash.samples.networkwaitincallback.calls;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The superclass's method waits. */
// metamorphic: calls
public class SuperCallBad extends UIApplicationDelegateAdapter {
  private final Store store = new Counting();

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #a
    store.save();
  }

  static class Store {
    Socket socket;

    void save() {
      try {
        // step #a 2
        socket = new Socket("sync.example.org", 7000);
      } catch (IOException e) {
        socket = null;
      }
    }
  }

  static class Counting extends Store {
    int saved;

    @Override
    void save() {
      saved++;
      // step #a 1
      super.save();
    }
  }
}
