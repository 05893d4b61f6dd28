package dev.leash.samples.networkwaitincallback.apis;

import java.io.IOException;
import java.nio.channels.Selector;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Waits until some channel is ready: for ever, or for a while. */
public class SelectBad extends UIApplicationDelegateAdapter {
  private final Selector selector;
  int ready;

  SelectBad(Selector selector) {
    this.selector = selector;
  }

  @Override
  public void willResignActive(UIApplication application) {
    try {
      // expect warning LEASH_NETWORK_WAIT_IN_CALLBACK
      ready = selector.select(500);
    } catch (IOException e) {
      ready = 0;
    }
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      ready = selector.select();
    } catch (IOException e) {
      ready = 0;
    }
  }
}
