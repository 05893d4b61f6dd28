package dev.leash.samples.sourcemissingfromrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSInputStream;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.foundation.NSRunLoopMode;
import org.robovm.apple.foundation.NSStream;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Helpers schedule and run; each gets its mode from the callback. */
public class HelperSchedulesBad extends UIApplicationDelegateAdapter {
  private final NSRunLoop loop = NSRunLoop.getMain();

  @Override
  public void didEnterBackground(UIApplication application) {
    NSInputStream in = NSStream.getInputStreamToHost("sync.example.org", 7000);
    schedule(in, NSRunLoopMode.Default.value().toString());
    in.open();
    // expect warning LEASH_SOURCE_MISSING_FROM_RUN_LOOP_MODE #a
    run("org.example.helper");
  }

  private void schedule(NSStream stream, String mode) {
    // step #a 3
    stream.scheduleInRunLoop(loop, mode);
  }

  private void run(String mode) {
    // step #a 2
    loop.runUntil(mode, NSDate.createWithTimeIntervalSinceNow(1));
  }
}
