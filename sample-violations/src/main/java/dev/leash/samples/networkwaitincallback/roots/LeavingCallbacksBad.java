package dev.leash.samples.networkwaitincallback.roots;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Each callback on the way out is timed. */
public class LeavingCallbacksBad extends UIApplicationDelegateAdapter {
  private Socket socket;

  @Override
  public void willResignActive(UIApplication application) {
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #resign
    connect();
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #background
    connect();
  }

  @Override
  public void willTerminate(UIApplication application) {
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #terminate
    connect();
  }

  private void connect() {
    try {
      // step #resign #background #terminate
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }

  boolean connected() {
    return socket != null;
  }
}
