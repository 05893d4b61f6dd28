package dev.leash.samples.sourcemissingfromrunloopmode;

import org.robovm.apple.corefoundation.CFRunLoop;
import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSInputStream;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.foundation.NSRunLoopMode;
import org.robovm.apple.foundation.NSStream;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The mode was made a common one. */
public class MadeCommonOk extends UIApplicationDelegateAdapter {
  private static final String MADE = "org.example.made.common";

  private final NSInputStream in = NSStream.getInputStreamToHost("sync.example.org", 7000);

  public void started() {
    CFRunLoop.getMain().addCommonMode(MADE);
    in.scheduleInRunLoop(NSRunLoop.getMain(), NSRunLoopMode.Common);
    in.open();
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    NSRunLoop.getMain().runUntil(MADE, NSDate.createWithTimeIntervalSinceNow(1));
  }
}
