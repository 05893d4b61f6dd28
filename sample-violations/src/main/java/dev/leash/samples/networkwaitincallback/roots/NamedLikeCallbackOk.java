package dev.leash.samples.networkwaitincallback.roots;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.robovm.apple.uikit.UIApplication;

/** Named like a callback, on a type that is no delegate. */
public class NamedLikeCallbackOk {
  InputStream answer;

  public void didEnterBackground(UIApplication application) {
    try {
      answer = new URL("https://sync.example.org/").openStream();
    } catch (IOException e) {
      answer = null;
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
