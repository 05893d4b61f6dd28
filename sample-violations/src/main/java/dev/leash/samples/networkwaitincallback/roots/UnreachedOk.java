package dev.leash.samples.networkwaitincallback.roots;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The delegate can connect, but its callback does not ask it to. */
public class UnreachedOk extends UIApplicationDelegateAdapter {
  private Socket socket;
  private int visits;

  @Override
  public void didEnterBackground(UIApplication application) {
    visits++;
  }

  void connect() {
    try {
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }

  boolean connected() {
    return socket != null && visits > 0;
  }
}
