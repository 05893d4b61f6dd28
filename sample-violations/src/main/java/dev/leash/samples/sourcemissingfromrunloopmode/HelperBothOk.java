package dev.leash.samples.sourcemissingfromrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSInputStream;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.foundation.NSRunLoopMode;
import org.robovm.apple.foundation.NSStream;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** One helper, two modes. */
public class HelperBothOk extends UIApplicationDelegateAdapter {
  private static final String HELPED = "org.example.helped";

  private NSInputStream in;

  void connect() {
    in = NSStream.getInputStreamToHost("sync.example.org", 7000);
    both(in);
    in.open();
  }

  private static void both(NSStream stream) {
    schedule(stream, NSRunLoopMode.Default.value().toString());
    schedule(stream, HELPED);
  }

  private static void schedule(NSStream stream, String mode) {
    stream.scheduleInRunLoop(NSRunLoop.getMain(), mode);
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    NSRunLoop.getMain().runUntil(HELPED, NSDate.createWithTimeIntervalSinceNow(1));
  }
}
