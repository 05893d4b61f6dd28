package dev.leash.samples.networkwaitincallback.roots;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Callbacks on the way in are outside these rules: the user looks at the app. */
public class ForegroundCallbacksOk extends UIApplicationDelegateAdapter {
  private InputStream answer;

  @Override
  public void willEnterForeground(UIApplication application) {
    connect();
  }

  @Override
  public void didBecomeActive(UIApplication application) {
    connect();
  }

  private void connect() {
    try {
      answer = new URL("https://sync.example.org/").openStream();
    } catch (IOException e) {
      answer = null;
    }
  }

  boolean connected() {
    return answer != null;
  }
}
