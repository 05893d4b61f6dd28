package dev.leash.samples.defaultrunloopmode;

import org.robovm.apple.dispatch.DispatchQueue;
import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Put off to the main queue it still runs on the watched thread. */
public class LaterBad extends UIApplicationDelegateAdapter {
  @Override
  public void didEnterBackground(UIApplication application) {
    // expect warning LEASH_DEFAULT_RUN_LOOP_MODE #a
    DispatchQueue.getMainQueue().async(() -> drain());
  }

  private void drain() {
    // step #a
    NSRunLoop.getCurrent().runUntil(NSDate.createWithTimeIntervalSinceNow(1));
  }
}
