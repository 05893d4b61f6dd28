package dev.leash.samples.networkwaitincallback.apis;

import java.net.URL;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Comparing two URLs resolves both hosts. */
public class UrlEqualsBad extends UIApplicationDelegateAdapter {
  private final URL current;
  private final URL saved;
  boolean changed;

  UrlEqualsBad(URL current, URL saved) {
    this.current = current;
    this.saved = saved;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
    changed = !current.equals(saved);
  }
}
