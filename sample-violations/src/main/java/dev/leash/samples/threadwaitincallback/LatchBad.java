package dev.leash.samples.threadwaitincallback;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.concurrent.CountDownLatch;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A network worker counts the latch down. */
public class LatchBad extends UIApplicationDelegateAdapter {
  volatile InputStream answer;

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
      answer = new URL("https://sync.example.org/").openStream();
    } catch (IOException e) {
      answer = null;
    }
    done.countDown();
  }
}
