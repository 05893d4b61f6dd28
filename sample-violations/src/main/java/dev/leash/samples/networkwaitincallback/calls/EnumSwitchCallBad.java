package dev.leash.samples.networkwaitincallback.calls;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Behind a switch over an enum that the analysis cannot decide. */
// metamorphic: calls
public class EnumSwitchCallBad extends UIApplicationDelegateAdapter {
  private final Mode mode;
  Socket socket;

  EnumSwitchCallBad(Mode mode) {
    this.mode = mode;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    switch (mode) {
      case ONLINE:
        // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #a
        connect();
        break;
      default:
        break;
    }
  }

  private void connect() {
    try {
      // step #a
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }

  enum Mode {
    ONLINE,
    OFFLINE
  }
}
