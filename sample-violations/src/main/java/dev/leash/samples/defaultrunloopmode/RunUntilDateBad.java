package dev.leash.samples.defaultrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Waits for the answer to a goodbye: everything else in the default mode fires, too. */
public class RunUntilDateBad extends UIApplicationDelegateAdapter {
  private volatile boolean answered;

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect error LEASH_DEFAULT_RUN_LOOP_MODE [platform=robovm]
    NSRunLoop.getCurrent().runUntil(NSDate.createWithTimeIntervalSinceNow(2));
    if (!answered) {
      System.err.println("no answer");
    }
  }

  void answer() {
    answered = true;
  }
}
