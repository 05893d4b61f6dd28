package dev.leash.samples.sourcemissingfromrunloopmode;

import apple.foundation.NSDate;
import apple.foundation.NSInputStream;
import apple.foundation.NSRunLoop;
import apple.foundation.c.Foundation;
import apple.uikit.UIApplication;
import apple.uikit.protocol.UIApplicationDelegate;

/** Multi-OS Engine: both modes. */
public class MoeBothOk implements UIApplicationDelegate {
  private static final String BOTH = "org.example.moe.both";

  private NSInputStream in;

  void opened(NSInputStream stream) {
    NSRunLoop loop = NSRunLoop.mainRunLoop();
    in = stream;
    in.scheduleInRunLoopForMode(loop, Foundation.NSDefaultRunLoopMode());
    in.scheduleInRunLoopForMode(loop, BOTH);
    in.open();
  }

  @Override
  public void applicationDidEnterBackground(UIApplication application) {
    NSDate soon = NSDate.dateWithTimeIntervalSinceNow(1);
    NSRunLoop.currentRunLoop().runModeBeforeDate(BOTH, soon);
  }
}
