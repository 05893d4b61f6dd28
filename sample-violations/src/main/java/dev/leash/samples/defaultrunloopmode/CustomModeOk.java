package dev.leash.samples.defaultrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSInputStream;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.foundation.NSRunLoopMode;
import org.robovm.apple.foundation.NSStream;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A mode of its own, with what is awaited in it. */
public class CustomModeOk extends UIApplicationDelegateAdapter {
  private static final String GOODBYE = "org.example.goodbye";

  private NSInputStream in;

  void connect() {
    in = NSStream.getInputStreamToHost("sync.example.org", 7000);
    in.scheduleInRunLoop(NSRunLoop.getMain(), NSRunLoopMode.Default);
    in.scheduleInRunLoop(NSRunLoop.getMain(), GOODBYE);
    in.open();
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    NSRunLoop.getCurrent().runUntil(GOODBYE, NSDate.createWithTimeIntervalSinceNow(1));
  }
}
