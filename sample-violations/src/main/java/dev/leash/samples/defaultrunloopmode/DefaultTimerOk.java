package dev.leash.samples.defaultrunloopmode;

import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.foundation.NSRunLoopMode;
import org.robovm.apple.foundation.NSTimer;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** What is scheduled in the default mode is not run by the callback. */
public class DefaultTimerOk extends UIApplicationDelegateAdapter {
  private NSTimer timer;

  public void tapped() {
    timer = new NSTimer(0.5, t -> System.out.println("photo"), null, false);
    NSRunLoop.getMain().addTimer(NSRunLoopMode.Default, timer);
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    if (timer != null) {
      timer.invalidate();
    }
  }
}
