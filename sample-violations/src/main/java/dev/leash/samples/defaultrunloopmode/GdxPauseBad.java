package dev.leash.samples.defaultrunloopmode;

import com.badlogic.gdx.ApplicationAdapter;
import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSRunLoop;

/** libGDX calls {@code pause} in {@code willResignActive}. */
public class GdxPauseBad extends ApplicationAdapter {
  @Override
  public void pause() {
    // expect error LEASH_DEFAULT_RUN_LOOP_MODE
    NSRunLoop.getMain().runUntil(NSDate.createWithTimeIntervalSinceNow(1));
  }
}
