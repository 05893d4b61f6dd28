package dev.leash.samples.threadwaitincallback;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.concurrent.CountDownLatch;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Two latches: the network worker counts down the one that nobody waits for. */
public class LatchOk extends UIApplicationDelegateAdapter {
  private final CountDownLatch network = new CountDownLatch(1);
  volatile int sum;

  @Override
  public void didBecomeActive(UIApplication application) {
    new Thread(this::connect).start();
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    CountDownLatch computed = new CountDownLatch(1);
    new Thread(() -> compute(computed)).start();
    try {
      computed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void compute(CountDownLatch done) {
    sum = Math.max(1, 2);
    done.countDown();
  }

  private void connect() {
    try (InputStream answer = new URL("https://sync.example.org/").openStream()) {
      System.out.println(answer.available());
    } catch (IOException e) {
      System.err.println("no connection");
    }
    network.countDown();
  }
}
