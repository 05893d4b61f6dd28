package dev.leash.samples.networkwaitincallback.roots;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;

/** Named like a callback, on a type that is no delegate. */
public class NamedLikeCallbackOk {
  Socket socket;

  public void didEnterBackground(UIApplication application) {
    try {
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }

  public void applicationDidEnterBackground(UIApplication application) {
    didEnterBackground(application);
  }

  public void pause() {
    didEnterBackground(null);
  }

  public void onStop() {
    didEnterBackground(null);
  }
}
