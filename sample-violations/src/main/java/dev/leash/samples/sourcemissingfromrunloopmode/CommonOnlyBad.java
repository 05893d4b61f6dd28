package dev.leash.samples.sourcemissingfromrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSInputStream;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.foundation.NSRunLoopMode;
import org.robovm.apple.foundation.NSStream;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The common modes do not include a mode that nobody made common. */
public class CommonOnlyBad extends UIApplicationDelegateAdapter {
  private final NSInputStream in = NSStream.getInputStreamToHost("sync.example.org", 7000);

  public void started() {
    // step #a 2
    in.scheduleInRunLoop(NSRunLoop.getMain(), NSRunLoopMode.Common);
    in.open();
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    NSDate soon = NSDate.createWithTimeIntervalSinceNow(1);
    // expect warning LEASH_SOURCE_MISSING_FROM_RUN_LOOP_MODE #a
    NSRunLoop.getMain().runUntil("org.example.uncommon", soon);
  }
}
