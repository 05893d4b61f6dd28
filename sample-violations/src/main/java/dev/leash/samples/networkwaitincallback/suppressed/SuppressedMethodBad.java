package dev.leash.samples.networkwaitincallback.suppressed;

import edu.umd.cs.findbugs.annotations.SuppressFBWarnings;
import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Accepted for one method; the other one is still reported. */
public class SuppressedMethodBad extends UIApplicationDelegateAdapter {
  Socket socket;

  @Override
  @SuppressFBWarnings("LEASH_NETWORK_WAIT_IN_CALLBACK")
  public void didEnterBackground(UIApplication application) {
    try {
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }

  @Override
  public void willTerminate(UIApplication application) {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      socket = new Socket("sync.example.org", 7001);
    } catch (IOException e) {
      socket = null;
    }
  }
}
