package dev.leash.samples.sourcemissingfromrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSInputStream;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.foundation.NSRunLoopMode;
import org.robovm.apple.foundation.NSStream;
import org.robovm.apple.foundation.NSTimer;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A timer of the default mode is not what is awaited. */
public class UnrelatedTimerOk extends UIApplicationDelegateAdapter {
  private static final String ANSWER = "org.example.answer";

  private final NSInputStream in = NSStream.getInputStreamToHost("sync.example.org", 7000);

  public void started() {
    in.scheduleInRunLoop(NSRunLoop.getMain(), NSRunLoopMode.Default);
    in.scheduleInRunLoop(NSRunLoop.getMain(), ANSWER);
    in.open();
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    NSTimer retry = new NSTimer(60, t -> in.open(), null, false);
    NSRunLoop.getMain().addTimer(NSRunLoopMode.Default, retry);
    NSRunLoop.getMain().runUntil(ANSWER, NSDate.createWithTimeIntervalSinceNow(1));
  }
}
