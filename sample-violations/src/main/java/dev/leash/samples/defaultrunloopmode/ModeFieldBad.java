package dev.leash.samples.defaultrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The mode is a field that the constructor fills. */
public class ModeFieldBad extends UIApplicationDelegateAdapter {
  private final Pump pump = new Pump("kCFRunLoopDefaultMode");

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect error LEASH_DEFAULT_RUN_LOOP_MODE #a
    pump.once();
  }

  static final class Pump {
    private final String mode;

    Pump(String mode) {
      this.mode = mode;
    }

    void once() {
      // step #a
      NSRunLoop.getCurrent().runUntil(mode, NSDate.createWithTimeIntervalSinceNow(1));
    }
  }
}
