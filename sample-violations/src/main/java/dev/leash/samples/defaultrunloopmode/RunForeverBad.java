package dev.leash.samples.defaultrunloopmode;

import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Runs the loop for ever, in the default mode. */
public class RunForeverBad extends UIApplicationDelegateAdapter {
  @Override
  public void didEnterBackground(UIApplication application) {
    // expect error LEASH_DEFAULT_RUN_LOOP_MODE [platform=robovm]
    NSRunLoop.getCurrent().run();
  }
}
