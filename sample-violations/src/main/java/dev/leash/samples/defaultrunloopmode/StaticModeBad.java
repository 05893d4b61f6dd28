package dev.leash.samples.defaultrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.foundation.NSString;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The name is made of the constant once and kept in a static field. */
public class StaticModeBad extends UIApplicationDelegateAdapter {
  private static final NSString MODE = new NSString("kCFRunLoopDefaultMode");

  @Override
  public void didEnterBackground(UIApplication application) {
    NSDate soon = NSDate.createWithTimeIntervalSinceNow(1);
    // expect error LEASH_DEFAULT_RUN_LOOP_MODE
    NSRunLoop.getCurrent().acceptInputUntil(MODE.toString(), soon);
  }
}
