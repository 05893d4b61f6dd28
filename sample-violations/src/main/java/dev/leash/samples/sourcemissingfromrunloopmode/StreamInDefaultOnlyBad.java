package dev.leash.samples.sourcemissingfromrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSInputStream;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.foundation.NSRunLoopMode;
import org.robovm.apple.foundation.NSStream;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The stream reports in the default mode only; the callback runs another. */
public class StreamInDefaultOnlyBad extends UIApplicationDelegateAdapter {
  private NSInputStream in;

  void connect() {
    in = NSStream.getInputStreamToHost("sync.example.org", 7000);
    // step #a 2
    in.scheduleInRunLoop(NSRunLoop.getMain(), NSRunLoopMode.Default);
    in.open();
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    NSDate soon = NSDate.createWithTimeIntervalSinceNow(1);
    // expect warning LEASH_SOURCE_MISSING_FROM_RUN_LOOP_MODE [platform=robovm] #a
    NSRunLoop.getCurrent().runUntil("org.example.stream", soon);
  }

  boolean open() {
    return in != null;
  }
}
