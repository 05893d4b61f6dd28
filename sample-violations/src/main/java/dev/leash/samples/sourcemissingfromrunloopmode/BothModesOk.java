package dev.leash.samples.sourcemissingfromrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSInputStream;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.foundation.NSRunLoopMode;
import org.robovm.apple.foundation.NSStream;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Scheduled in the callback's mode as well as in the default mode. */
public class BothModesOk extends UIApplicationDelegateAdapter {
  private static final String BOTH = "org.example.both";

  private NSInputStream in;

  void connect() {
    NSRunLoop loop = NSRunLoop.getMain();
    in = NSStream.getInputStreamToHost("sync.example.org", 7000);
    in.scheduleInRunLoop(loop, NSRunLoopMode.Default);
    in.scheduleInRunLoop(loop, BOTH);
    in.open();
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    NSRunLoop.getMain().runUntil(BOTH, NSDate.createWithTimeIntervalSinceNow(1));
  }
}
