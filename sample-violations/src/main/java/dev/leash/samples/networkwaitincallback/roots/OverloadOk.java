package dev.leash.samples.networkwaitincallback.roots;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A delegate's own method with a callback's name and other parameters is nobody's callback. */
public class OverloadOk extends UIApplicationDelegateAdapter {
  Socket socket;

  public void didEnterBackground(UIApplication application, String host) {
    try {
      socket = new Socket(host, 7000);
    } catch (IOException e) {
      socket = null;
    }
  }

  public void didEnterBackground() {
    didEnterBackground(null, "sync.example.org");
  }
}
