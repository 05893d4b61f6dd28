package dev.leash.samples.defaultrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.foundation.NSRunLoopMode;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The name of the default mode goes through two parameters. */
public class ModeParameterBad extends UIApplicationDelegateAdapter {
  @Override
  public void didEnterBackground(UIApplication application) {
    // expect error LEASH_DEFAULT_RUN_LOOP_MODE #a
    drain(NSRunLoopMode.Default.value().toString());
  }

  private static void drain(String mode) {
    // step #a
    pump(mode, NSDate.createWithTimeIntervalSinceNow(3));
  }

  private static void pump(String mode, NSDate until) {
    // step #a
    NSRunLoop.getCurrent().runUntil(mode, until);
  }
}
