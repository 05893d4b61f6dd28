package dev.leash.samples.networkwaitincallback.suppressed;

import edu.umd.cs.findbugs.annotations.SuppressFBWarnings;
import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Accepted for the whole class. */
@SuppressFBWarnings(
    value = "LEASH_NETWORK_WAIT_IN_CALLBACK",
    justification = "the server is on this machine")
public class SuppressedClassOk extends UIApplicationDelegateAdapter {
  Socket socket;

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      socket = new Socket("localhost", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }
}
