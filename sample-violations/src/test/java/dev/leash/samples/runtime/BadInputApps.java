package dev.leash.samples.runtime;

import java.util.stream.LongStream;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** What the model cannot run, or not for long. */
final class BadInputApps {
  private BadInputApps() {}

  /** Is not made by whoever has nothing to give. */
  static class Demanding extends UIApplicationDelegateAdapter {
    Demanding(String name) {
      throw new IllegalArgumentException("not " + name);
    }
  }

  /** Has a method in another language. */
  static class Native extends UIApplicationDelegateAdapter {
    @Override
    public void didEnterBackground(UIApplication application) {
      save();
    }

    private native void save();
  }

  /** Loops on its way out. */
  static class Spinning extends UIApplicationDelegateAdapter {
    private boolean saved;

    @Override
    public void didEnterBackground(UIApplication application) {
      while (!saved) {
        saved = application == null;
      }
    }
  }

  /** Computes for seconds inside the class library, which has no model points. */
  static class Unyielding extends UIApplicationDelegateAdapter {
    boolean found;

    @Override
    public void didEnterBackground(UIApplication application) {
      found = LongStream.range(0, 2_000_000_000L).anyMatch(i -> i < 0);
    }
  }
}
