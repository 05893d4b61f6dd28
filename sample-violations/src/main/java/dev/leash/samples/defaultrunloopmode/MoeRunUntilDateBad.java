package dev.leash.samples.defaultrunloopmode;

import apple.foundation.NSDate;
import apple.foundation.NSRunLoop;
import apple.uikit.UIApplication;
import apple.uikit.protocol.UIApplicationDelegate;

/** Multi-OS Engine. */
public class MoeRunUntilDateBad implements UIApplicationDelegate {
  @Override
  public void applicationDidEnterBackground(UIApplication application) {
    // expect error LEASH_DEFAULT_RUN_LOOP_MODE [platform=moe]
    NSRunLoop.currentRunLoop().runUntilDate(NSDate.dateWithTimeIntervalSinceNow(2));
  }
}
