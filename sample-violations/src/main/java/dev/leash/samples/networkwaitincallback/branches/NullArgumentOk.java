package dev.leash.samples.networkwaitincallback.branches;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The callback passes no socket, and without one nothing is read. */
public class NullArgumentOk extends UIApplicationDelegateAdapter {
  int value;

  @Override
  public void didEnterBackground(UIApplication application) {
    save(null);
  }

  private void save(Socket socket) {
    if (socket != null) {
      try {
        value = socket.getInputStream().read();
      } catch (IOException e) {
        value = -1;
      }
    }
  }
}
