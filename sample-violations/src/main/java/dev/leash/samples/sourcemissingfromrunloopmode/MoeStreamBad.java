package dev.leash.samples.sourcemissingfromrunloopmode;

import apple.foundation.NSDate;
import apple.foundation.NSInputStream;
import apple.foundation.NSRunLoop;
import apple.foundation.c.Foundation;
import apple.uikit.UIApplication;
import apple.uikit.protocol.UIApplicationDelegate;

/** Multi-OS Engine. */
public class MoeStreamBad implements UIApplicationDelegate {
  private NSInputStream in;

  void opened(NSInputStream stream) {
    in = stream;
    // step #a 2
    in.scheduleInRunLoopForMode(NSRunLoop.mainRunLoop(), Foundation.NSDefaultRunLoopMode());
    in.open();
  }

  @Override
  public void applicationDidEnterBackground(UIApplication application) {
    NSDate soon = NSDate.dateWithTimeIntervalSinceNow(1);
    // expect warning LEASH_SOURCE_MISSING_FROM_RUN_LOOP_MODE [platform=moe] #a
    NSRunLoop.currentRunLoop().runModeBeforeDate("org.example.moe.stream", soon);
  }
}
