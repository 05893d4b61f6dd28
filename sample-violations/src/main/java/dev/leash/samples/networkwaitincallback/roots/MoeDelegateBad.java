package dev.leash.samples.networkwaitincallback.roots;

import apple.foundation.NSData;
import apple.foundation.NSURL;
import apple.uikit.UIApplication;
import apple.uikit.protocol.UIApplicationDelegate;

/** Multi-OS Engine's delegate, with Foundation's own wait. */
public class MoeDelegateBad implements UIApplicationDelegate {
  NSData settings;

  @Override
  public void applicationDidEnterBackground(UIApplication application) {
    NSURL address = NSURL.URLWithString("https://www.example.org/settings");
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK [platform=moe]
    settings = NSData.dataWithContentsOfURL(address);
  }
}
