package dev.leash.samples.defaultrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.foundation.NSRunLoopMode;

/** Ordinary code, in the foreground. */
public class ButtonActionOk {
  private boolean ready;

  public void tapped() {
    while (!ready) {
      ready = NSRunLoop.getCurrent().runUntil(NSRunLoopMode.Default, NSDate.getDistantFuture());
    }
  }
}
