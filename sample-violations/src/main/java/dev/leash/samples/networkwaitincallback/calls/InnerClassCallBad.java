package dev.leash.samples.networkwaitincallback.calls;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** An inner class writes its outer class's private field. */
// metamorphic: calls
public class InnerClassCallBad extends UIApplicationDelegateAdapter {
  private Socket socket;

  @Override
  public void didEnterBackground(UIApplication application) {
    Remote remote = new Remote();
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #a
    remote.save();
  }

  boolean connected() {
    return socket != null;
  }

  private class Remote {
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
