package dev.leash.samples.defaultrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.foundation.NSRunLoopMode;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** One way leads to the default mode. */
public class EitherModeBad extends UIApplicationDelegateAdapter {
  private boolean urgent;

  @Override
  public void didEnterBackground(UIApplication application) {
    String mode = urgent ? "org.example.either" : NSRunLoopMode.Default.value().toString();
    // expect warning LEASH_DEFAULT_RUN_LOOP_MODE
    NSRunLoop.getCurrent().runUntil(mode, NSDate.createWithTimeIntervalSinceNow(1));
  }

  void hurry() {
    urgent = true;
  }
}
