package dev.leash.samples.networkwaitincallback.apis;

import java.io.IOException;
import java.nio.channels.Selector;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Looks which channels are ready and does not wait. */
public class SelectNowOk extends UIApplicationDelegateAdapter {
  private final Selector selector;
  int ready;

  SelectNowOk(Selector selector) {
    this.selector = selector;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      ready = selector.selectNow();
      selector.wakeup();
    } catch (IOException e) {
      ready = 0;
    }
  }
}
