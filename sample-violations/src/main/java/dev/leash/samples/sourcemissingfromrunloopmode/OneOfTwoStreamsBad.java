package dev.leash.samples.sourcemissingfromrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSInputStream;
import org.robovm.apple.foundation.NSOutputStream;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.foundation.NSRunLoopMode;
import org.robovm.apple.foundation.NSStream;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The one stream is in the mode, the other, which is used as well, is not. */
public class OneOfTwoStreamsBad extends UIApplicationDelegateAdapter {
  private static final String QUIT = "org.example.quit";

  private NSInputStream in;
  private NSOutputStream out;

  void connect() {
    NSRunLoop loop = NSRunLoop.getMain();
    in = NSStream.getInputStreamToHost("sync.example.org", 7000);
    out = NSStream.getOutputStreamToHost("sync.example.org", 7000);
    in.scheduleInRunLoop(loop, NSRunLoopMode.Default);
    in.scheduleInRunLoop(loop, QUIT);
    // step #a 2
    out.scheduleInRunLoop(loop, NSRunLoopMode.Default);
    in.open();
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    out.open();
    // expect warning LEASH_SOURCE_MISSING_FROM_RUN_LOOP_MODE #a
    NSRunLoop.getCurrent().runUntil(QUIT, NSDate.createWithTimeIntervalSinceNow(1));
  }

  boolean reading() {
    return in.hasBytesAvailable();
  }
}
