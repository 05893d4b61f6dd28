package dev.leash.samples.networkwaitincallback.apis;

import org.robovm.apple.foundation.NSData;
import org.robovm.apple.foundation.NSURL;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Reads data from an address on the network. */
public class NsDataFromUrlBad extends UIApplicationDelegateAdapter {
  NSData settings;

  @Override
  public void didEnterBackground(UIApplication application) {
    NSURL address = new NSURL("https://www.example.org/settings");
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
    settings = NSData.read(address);
  }
}
