package dev.leash.samples.networkwaitincallback.apis;

import java.net.URI;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Comparing two URIs compares characters. */
public class UriEqualsOk extends UIApplicationDelegateAdapter {
  private final URI current;
  private final URI saved;
  boolean changed;

  UriEqualsOk(URI current, URI saved) {
    this.current = current;
    this.saved = saved;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    changed = !current.equals(saved);
  }
}
