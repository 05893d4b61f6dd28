package dev.leash.samples.defaultrunloopmode;

import apple.foundation.NSDate;
import apple.foundation.NSRunLoop;
import apple.foundation.c.Foundation;
import apple.uikit.UIApplication;
import apple.uikit.protocol.UIApplicationDelegate;

/** Multi-OS Engine: the constant is a call's result, passed on. */
public class MoeModeBad implements UIApplicationDelegate {
  @Override
  public void applicationWillResignActive(UIApplication application) {
    // expect error LEASH_DEFAULT_RUN_LOOP_MODE [platform=moe] #a
    drain(Foundation.NSDefaultRunLoopMode());
  }

  private static void drain(String mode) {
    NSDate soon = NSDate.dateWithTimeIntervalSinceNow(1);
    // step #a
    NSRunLoop.currentRunLoop().runModeBeforeDate(mode, soon);
  }
}
