package dev.leash.samples.sourcemissingfromrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSInputStream;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.foundation.NSRunLoopMode;
import org.robovm.apple.foundation.NSStream;
import org.robovm.apple.uikit.UIApplication;

/** An expiration handler that waits for an answer in a mode of its own. */
public class HandlerBad {
  private static final String LAST = "org.example.last";

  private long task = UIApplication.getInvalidBackgroundTask();
  private NSInputStream in;

  void upload(UIApplication application) {
    task = application.beginBackgroundTask(this::expired);
    if (task == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    in = NSStream.getInputStreamToHost("sync.example.org", 7000);
    // step #a 2
    in.scheduleInRunLoop(NSRunLoop.getMain(), NSRunLoopMode.Default);
    in.open();
  }

  private void expired() {
    // expect warning LEASH_SOURCE_MISSING_FROM_RUN_LOOP_MODE #a
    NSRunLoop.getMain().runUntil(LAST, NSDate.createWithTimeIntervalSinceNow(0.5));
    finished();
  }

  void finished() {
    in.close();
    if (task != UIApplication.getInvalidBackgroundTask()) {
      UIApplication.getSharedApplication().endBackgroundTask(task);
      task = UIApplication.getInvalidBackgroundTask();
    }
  }
}
