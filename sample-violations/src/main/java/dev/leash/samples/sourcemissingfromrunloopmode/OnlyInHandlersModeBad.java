package dev.leash.samples.sourcemissingfromrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSInputStream;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.foundation.NSStream;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The stream is deaf until the app goes to the background. */
public class OnlyInHandlersModeBad extends UIApplicationDelegateAdapter {
  private static final String LEAVING = "org.example.leaving";

  private final NSInputStream in = NSStream.getInputStreamToHost("sync.example.org", 7000);

  public void started() {
    // expect warning LEASH_SOURCE_MISSING_FROM_RUN_LOOP_MODE [platform=robovm] #a
    in.scheduleInRunLoop(NSRunLoop.getMain(), LEAVING);
    in.open();
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    // step #a
    NSRunLoop.getMain().runUntil(LEAVING, NSDate.createWithTimeIntervalSinceNow(1));
  }
}
