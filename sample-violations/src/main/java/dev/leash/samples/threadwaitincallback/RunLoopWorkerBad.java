package dev.leash.samples.threadwaitincallback;

import java.util.concurrent.CountDownLatch;
import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSMachPort;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.foundation.NSRunLoopMode;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A worker may run its own loop as it likes; how long that takes nobody knows. */
public class RunLoopWorkerBad extends UIApplicationDelegateAdapter {
  @Override
  public void didEnterBackground(UIApplication application) {
    CountDownLatch done = new CountDownLatch(1);
    new Thread(() -> drain(done)).start();
    try {
      // expect warning LEASH_THREAD_WAIT_IN_CALLBACK
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void drain(CountDownLatch done) {
    NSRunLoop loop = NSRunLoop.getCurrent();
    loop.addPort(NSRunLoopMode.Default, new NSMachPort());
    loop.runUntil(NSDate.createWithTimeIntervalSinceNow(20));
    done.countDown();
  }
}
