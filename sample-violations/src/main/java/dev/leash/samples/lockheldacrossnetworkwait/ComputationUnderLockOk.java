package dev.leash.samples.lockheldacrossnetworkwait;

import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The worker holds the lock while it computes. */
public class ComputationUnderLockOk extends UIApplicationDelegateAdapter {
  private int sum;

  @Override
  public void didBecomeActive(UIApplication application) {
    new Thread(this::compute).start();
  }

  private synchronized void compute() {
    for (int i = 0; i < 1000; i++) {
      sum += i;
    }
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    forget();
  }

  private synchronized void forget() {
    sum = 0;
  }
}
