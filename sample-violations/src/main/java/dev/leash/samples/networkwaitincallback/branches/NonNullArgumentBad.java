package dev.leash.samples.networkwaitincallback.branches;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The same helper with a socket. */
public class NonNullArgumentBad extends UIApplicationDelegateAdapter {
  private final Socket socket;
  int value;

  NonNullArgumentBad(Socket socket) {
    this.socket = socket;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #a
    save(socket);
  }

  private void save(Socket peer) {
    if (peer != null) {
      try {
        // step #a
        value = peer.getInputStream().read();
      } catch (IOException e) {
        value = -1;
      }
    }
  }
}
