package dev.leash.samples.sourcemissingfromrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.foundation.NSStream;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Whoever calls decides on stream and mode. */
public class GivenStreamOk extends UIApplicationDelegateAdapter {
  public void add(NSStream stream, String mode) {
    stream.scheduleInRunLoop(NSRunLoop.getMain(), mode);
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    NSDate soon = NSDate.createWithTimeIntervalSinceNow(1);
    NSRunLoop.getMain().runUntil("org.example.given", soon);
  }
}
