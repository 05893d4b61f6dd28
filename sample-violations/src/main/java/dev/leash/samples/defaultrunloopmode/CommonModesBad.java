package dev.leash.samples.defaultrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.foundation.NSRunLoopMode;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The default mode is one of the common ones. */
public class CommonModesBad extends UIApplicationDelegateAdapter {
  @Override
  public void willResignActive(UIApplication application) {
    NSDate soon = NSDate.createWithTimeIntervalSinceNow(1);
    // expect error LEASH_DEFAULT_RUN_LOOP_MODE
    NSRunLoop.getCurrent().acceptInputUntil(NSRunLoopMode.Common, soon);
  }
}
