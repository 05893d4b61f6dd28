package dev.leash.samples.sourcemissingfromrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSInputStream;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.foundation.NSStream;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** All modes in an array. */
public class ListedModesOk extends UIApplicationDelegateAdapter {
  private static final String LISTED = "org.example.listed";

  private final NSInputStream in = NSStream.getInputStreamToHost("sync.example.org", 7000);

  public void started() {
    for (String mode : new String[] {"kCFRunLoopDefaultMode", LISTED}) {
      in.scheduleInRunLoop(NSRunLoop.getMain(), mode);
    }
    in.open();
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    NSRunLoop.getMain().runUntil(LISTED, NSDate.createWithTimeIntervalSinceNow(1));
  }
}
