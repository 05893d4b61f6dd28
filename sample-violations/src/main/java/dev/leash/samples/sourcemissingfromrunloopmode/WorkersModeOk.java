package dev.leash.samples.sourcemissingfromrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSInputStream;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.foundation.NSStream;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A thread with a loop and a mode of its own; the callback runs it for once. */
public class WorkersModeOk extends UIApplicationDelegateAdapter {
  private static final String NETWORK = "org.example.network";

  private final NSInputStream in = NSStream.getInputStreamToHost("sync.example.org", 7000);

  public void started() {
    new Thread(this::loop).start();
  }

  private void loop() {
    in.scheduleInRunLoop(NSRunLoop.getCurrent(), NETWORK);
    in.open();
    NSRunLoop.getCurrent().runUntil(NETWORK, NSDate.getDistantFuture());
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    NSRunLoop.getCurrent().runUntil(NETWORK, NSDate.createWithTimeIntervalSinceNow(1));
  }
}
