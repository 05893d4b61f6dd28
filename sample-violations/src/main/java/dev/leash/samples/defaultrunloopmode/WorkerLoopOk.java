package dev.leash.samples.defaultrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A thread that runs its own loop. */
public class WorkerLoopOk extends UIApplicationDelegateAdapter {
  @Override
  public void didEnterBackground(UIApplication application) {
    new Thread(WorkerLoopOk::loop).start();
  }

  private static void loop() {
    NSRunLoop.getCurrent().runUntil(NSDate.createWithTimeIntervalSinceNow(10));
  }
}
