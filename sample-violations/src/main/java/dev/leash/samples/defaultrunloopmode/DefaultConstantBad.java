package dev.leash.samples.defaultrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.foundation.NSRunLoopMode;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The mode comes in a variable, the run in a helper. */
public class DefaultConstantBad extends UIApplicationDelegateAdapter {
  private boolean flushed;

  @Override
  public void willTerminate(UIApplication application) {
    // expect error LEASH_DEFAULT_RUN_LOOP_MODE #a
    flush();
  }

  private void flush() {
    NSRunLoopMode mode = NSRunLoopMode.Default;
    NSDate soon = NSDate.createWithTimeIntervalSinceNow(0.1);
    while (!flushed) {
      // step #a
      flushed = NSRunLoop.getMain().runUntil(mode, soon);
    }
  }
}
