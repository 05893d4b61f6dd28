package dev.leash.samples.networkwaitincallback.roots;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A delegate's own method with a callback's name and other parameters is nobody's callback. */
public class OverloadOk extends UIApplicationDelegateAdapter {
  InputStream answer;

  public void didEnterBackground(UIApplication application, String host) {
    try {
      answer = new URL("https://" + host).openStream();
    } catch (IOException e) {
      answer = null;
    }
  }

  public void didEnterBackground() {
    didEnterBackground(null, "sync.example.org");
  }
}
