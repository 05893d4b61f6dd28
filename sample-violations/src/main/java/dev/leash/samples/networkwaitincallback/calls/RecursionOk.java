package dev.leash.samples.networkwaitincallback.calls;

import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Recursion that waits for nobody. */
public class RecursionOk extends UIApplicationDelegateAdapter {
  int visited;

  @Override
  public void didEnterBackground(UIApplication application) {
    even(7);
  }

  private void even(int n) {
    visited++;
    if (n > 0) {
      odd(n - 1);
    }
  }

  private void odd(int n) {
    if (n > 0) {
      even(n - 1);
    }
  }
}
