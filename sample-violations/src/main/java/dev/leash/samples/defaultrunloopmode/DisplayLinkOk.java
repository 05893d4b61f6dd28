package dev.leash.samples.defaultrunloopmode;

import org.robovm.apple.coreanimation.CADisplayLink;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.foundation.NSRunLoopMode;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A game's loop stands in the default mode, and that is its place. */
public class DisplayLinkOk extends UIApplicationDelegateAdapter {
  private CADisplayLink link;

  void play(CADisplayLink made) {
    link = made;
    link.addToRunLoop(NSRunLoop.getCurrent(), NSRunLoopMode.Default);
  }

  @Override
  public void willResignActive(UIApplication application) {
    link.setPaused(true);
  }
}
