package dev.leash.samples.defaultrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.foundation.NSString;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The field holds a mode of the app's own. */
public class CustomFieldOk extends UIApplicationDelegateAdapter {
  private final NSString mode;

  public CustomFieldOk() {
    mode = new NSString("org.example.quiet");
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    drain(mode.toString());
  }

  private static void drain(String mode) {
    NSRunLoop.getCurrent().acceptInputUntil(mode, NSDate.createWithTimeIntervalSinceNow(1));
  }
}
