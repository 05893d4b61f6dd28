package dev.leash.samples.defaultrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A mode that only the running app knows. */
public class UnknownModeOk extends UIApplicationDelegateAdapter {
  @Override
  public void didEnterBackground(UIApplication application) {
    String mode = System.getProperty("org.example.mode");
    NSRunLoop.getCurrent().runUntil(mode, NSDate.createWithTimeIntervalSinceNow(1));
  }
}
