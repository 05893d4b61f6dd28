package dev.leash.samples.threadwaitincallback;

import org.robovm.apple.dispatch.DispatchQueue;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A synchronous dispatch of a computation. */
public class DispatchSyncOk extends UIApplicationDelegateAdapter {
  private final DispatchQueue state = DispatchQueue.create("state", null);
  private int count;

  @Override
  public void didEnterBackground(UIApplication application) {
    state.sync(() -> count++);
  }

  int count() {
    return count;
  }
}
