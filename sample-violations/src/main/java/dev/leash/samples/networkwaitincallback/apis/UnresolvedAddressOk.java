package dev.leash.samples.networkwaitincallback.apis;

import java.net.InetSocketAddress;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Names an address and asks nobody. */
public class UnresolvedAddressOk extends UIApplicationDelegateAdapter {
  InetSocketAddress server;

  @Override
  public void didEnterBackground(UIApplication application) {
    server = InetSocketAddress.createUnresolved("sync.example.org", 7000);
  }
}
