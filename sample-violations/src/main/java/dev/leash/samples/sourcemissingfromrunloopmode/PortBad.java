package dev.leash.samples.sourcemissingfromrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSMachPort;
import org.robovm.apple.foundation.NSPort;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.foundation.NSRunLoopMode;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A worker reports through a port of the default mode. */
public class PortBad extends UIApplicationDelegateAdapter {
  private final NSPort done = new NSMachPort();

  public void started() {
    // step #a 2
    NSRunLoop.getMain().addPort(NSRunLoopMode.Default, done);
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect warning LEASH_SOURCE_MISSING_FROM_RUN_LOOP_MODE #a
    NSRunLoop.getMain().runUntil("org.example.port", NSDate.createWithTimeIntervalSinceNow(2));
  }
}
