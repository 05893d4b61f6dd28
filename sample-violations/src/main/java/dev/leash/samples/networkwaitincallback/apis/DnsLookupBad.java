package dev.leash.samples.networkwaitincallback.apis;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Asks the name server. */
public class DnsLookupBad extends UIApplicationDelegateAdapter {
  InetAddress server;

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      server = InetAddress.getByName("sync.example.org");
    } catch (UnknownHostException e) {
      server = null;
    }
  }
}
