package dev.leash.samples.networkwaitincallback.apis;

import java.io.IOException;
import java.net.InetAddress;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Waits up to a second for the peer's echo. */
public class PingBad extends UIApplicationDelegateAdapter {
  private final InetAddress server;
  boolean reachable;

  PingBad(InetAddress server) {
    this.server = server;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      // expect warning LEASH_NETWORK_WAIT_IN_CALLBACK
      reachable = server.isReachable(1000);
    } catch (IOException e) {
      reachable = false;
    }
  }
}
