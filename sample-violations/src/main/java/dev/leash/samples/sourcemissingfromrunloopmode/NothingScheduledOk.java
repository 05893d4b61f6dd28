package dev.leash.samples.sourcemissingfromrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Nothing is known to be scheduled, so nothing is known to be missing. */
public class NothingScheduledOk extends UIApplicationDelegateAdapter {
  @Override
  public void didEnterBackground(UIApplication application) {
    NSDate soon = NSDate.createWithTimeIntervalSinceNow(1);
    NSRunLoop.getCurrent().runUntil("org.example.nothing", soon);
  }
}
