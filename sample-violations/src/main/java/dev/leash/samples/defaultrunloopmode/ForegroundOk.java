package dev.leash.samples.defaultrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Back in the foreground no limit is near. */
public class ForegroundOk extends UIApplicationDelegateAdapter {
  @Override
  public void didBecomeActive(UIApplication application) {
    NSRunLoop.getCurrent().runUntil(NSDate.createWithTimeIntervalSinceNow(0.1));
  }
}
