package dev.leash.samples.networkwaitincallback.calls;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A generic interface: the compiler puts a bridge between call and body. */
// metamorphic: calls
public class GenericCallBad extends UIApplicationDelegateAdapter {
  private final Opener<String> opener = new Remote();

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #a
    opener.open("sync.example.org");
  }

  interface Opener<T> {
    void open(T where);
  }

  static class Remote implements Opener<String> {
    Socket socket;

    @Override
    public void open(String host) {
      try {
        // step #a
        socket = new Socket(host, 7000);
      } catch (IOException e) {
        socket = null;
      }
    }
  }
}
