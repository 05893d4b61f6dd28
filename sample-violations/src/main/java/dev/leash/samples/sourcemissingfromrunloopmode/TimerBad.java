package dev.leash.samples.sourcemissingfromrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.foundation.NSRunLoopMode;
import org.robovm.apple.foundation.NSTimer;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The timer that is to end the wait never fires in this mode. */
public class TimerBad extends UIApplicationDelegateAdapter {
  private boolean over;

  @Override
  public void willResignActive(UIApplication application) {
    NSRunLoop loop = NSRunLoop.getCurrent();
    NSTimer limit = new NSTimer(1, t -> over = true, null, false);
    // step #a
    loop.addTimer(NSRunLoopMode.Default, limit);
    while (!over) {
      // expect warning LEASH_SOURCE_MISSING_FROM_RUN_LOOP_MODE #a
      loop.acceptInputUntil("org.example.limit", NSDate.createWithTimeIntervalSinceNow(0.1));
    }
  }
}
