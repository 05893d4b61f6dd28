package dev.leash.samples.defaultrunloopmode;

import apple.foundation.NSDate;
import apple.foundation.NSRunLoop;
import apple.uikit.UIApplication;
import apple.uikit.protocol.UIApplicationDelegate;

/** Multi-OS Engine: a mode of its own. */
public class MoeCustomModeOk implements UIApplicationDelegate {
  @Override
  public void applicationDidEnterBackground(UIApplication application) {
    NSDate soon = NSDate.dateWithTimeIntervalSinceNow(1);
    NSRunLoop.currentRunLoop().runModeBeforeDate("org.example.moe.quiet", soon);
  }
}
