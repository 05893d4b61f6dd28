package dev.leash.samples.networkwaitincallback.handoffs;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The callback runs what another method stored. */
public class StoredRunnableRunBad extends UIApplicationDelegateAdapter {
  private Runnable goodbye;
  Socket socket;

  @Override
  public void didBecomeActive(UIApplication application) {
    goodbye = this::connect;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #a
    goodbye.run();
  }

  private void connect() {
    try {
      // step #a
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }
}
