package dev.leash.samples.networkwaitincallback.apis;

import java.net.InetSocketAddress;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The constructor asks the name server, and nothing bounds that. */
public class HiddenDnsBad extends UIApplicationDelegateAdapter {
  InetSocketAddress server;

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
    server = new InetSocketAddress("sync.example.org", 7000);
  }
}
