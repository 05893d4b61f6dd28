package dev.leash.samples.networkwaitincallback.calls;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** An interface with one implementation that waits and one that does not. */
// metamorphic: calls
public class InterfaceCallBad extends UIApplicationDelegateAdapter {
  private final Store store;

  InterfaceCallBad(boolean online) {
    store = online ? new Remote() : new Local();
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #a
    store.save();
  }

  interface Store {
    void save();
  }

  static class Local implements Store {
    int saved;

    @Override
    public void save() {
      saved++;
    }
  }

  static class Remote implements Store {
    Socket socket;

    @Override
    public void save() {
      try {
        // step #a
        socket = new Socket("sync.example.org", 7000);
      } catch (IOException e) {
        socket = null;
      }
    }
  }
}
