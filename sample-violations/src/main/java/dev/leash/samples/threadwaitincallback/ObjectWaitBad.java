package dev.leash.samples.threadwaitincallback;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The oldest way to wait: a monitor that the network thread notifies. */
public class ObjectWaitBad extends UIApplicationDelegateAdapter {
  private final Object done = new Object();
  private boolean finished;

  @Override
  public void didBecomeActive(UIApplication application) {
    new Thread(this::connect).start();
  }

  private void connect() {
    try (InputStream answer = new URL("https://sync.example.org/").openStream()) {
      System.out.println(answer.available());
    } catch (IOException e) {
      System.err.println("no connection");
    }
    synchronized (done) {
      finished = true;
      done.notifyAll();
    }
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    synchronized (done) {
      try {
        while (!finished) {
          // expect error LEASH_THREAD_WAIT_IN_CALLBACK
          done.wait();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
