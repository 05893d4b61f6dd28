package dev.leash.samples.networkwaitincallback.roots;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Callbacks on the way in are outside these rules: the user looks at the app. */
public class ForegroundCallbacksOk extends UIApplicationDelegateAdapter {
  private Socket socket;

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
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }

  boolean connected() {
    return socket != null;
  }
}
