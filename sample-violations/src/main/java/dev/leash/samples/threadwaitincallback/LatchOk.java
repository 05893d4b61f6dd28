package dev.leash.samples.threadwaitincallback;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Two latches: the network worker counts down the one that nobody waits for. */
public class LatchOk extends UIApplicationDelegateAdapter {
  private final CountDownLatch network = new CountDownLatch(1);
  volatile int sum;

  @Override
  public void didEnterBackground(UIApplication application) {
    CountDownLatch computed = new CountDownLatch(1);
    new Thread(this::connect).start();
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
    try (Socket socket = new Socket("sync.example.org", 7000)) {
      socket.setKeepAlive(false);
    } catch (IOException e) {
      System.err.println("no connection");
    }
    network.countDown();
  }
}
