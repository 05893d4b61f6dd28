package dev.leash.samples.defaultrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.foundation.NSRunLoopMode;
import org.robovm.apple.uikit.UIScene;
import org.robovm.apple.uikit.UISceneDelegateAdapter;

/** With scenes: the scene delegate, and a class of its own for the loop. */
public class SceneBad extends UISceneDelegateAdapter {
  @Override
  public void sceneDidEnterBackground(UIScene scene) {
    // expect error LEASH_DEFAULT_RUN_LOOP_MODE #a
    new Loop().drain();
  }

  static final class Loop {
    private final NSRunLoop loop = NSRunLoop.getCurrent();

    void drain() {
      // step #a
      loop.runUntil(NSRunLoopMode.Default, NSDate.createWithTimeIntervalSinceNow(1));
    }
  }
}
