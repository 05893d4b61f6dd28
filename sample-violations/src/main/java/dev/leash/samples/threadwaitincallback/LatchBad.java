package dev.leash.samples.threadwaitincallback;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A network worker counts the latch down. */
public class LatchBad extends UIApplicationDelegateAdapter {
  volatile Socket socket;

  @Override
  public void didEnterBackground(UIApplication application) {
    CountDownLatch done = new CountDownLatch(1);
    new Thread(() -> connect(done)).start();
    try {
      // expect error LEASH_THREAD_WAIT_IN_CALLBACK
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void connect(CountDownLatch done) {
    try {
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
    done.countDown();
  }
}
