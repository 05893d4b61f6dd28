package dev.leash.samples.threadwaitincallback;

import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The thread that is joined counts. */
public class JoinOk extends UIApplicationDelegateAdapter {
  volatile int sum;

  @Override
  public void didEnterBackground(UIApplication application) {
    Thread worker = new Thread(this::compute);
    worker.start();
    try {
      worker.join();
    } catch (InterruptedException e) {
      worker.interrupt();
    }
  }

  private void compute() {
    int result = 0;
    for (int i = 0; i < 1000; i++) {
      result += i;
    }
    sum = result;
  }
}
