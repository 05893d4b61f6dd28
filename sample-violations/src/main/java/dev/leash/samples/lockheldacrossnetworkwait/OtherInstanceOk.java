package dev.leash.samples.lockheldacrossnetworkwait;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Two objects of one class: the worker holds the one's monitor, the callback takes the other's. */
public class OtherInstanceOk extends UIApplicationDelegateAdapter {
  private final Counter remote = new Counter();
  private final Counter local = new Counter();

  @Override
  public void didBecomeActive(UIApplication application) {
    new Thread(remote::connect).start();
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    local.count();
  }

  static class Counter {
    private InputStream answer;
    private int count;

    synchronized void connect() {
      try {
        answer = new URL("https://sync.example.org/").openStream();
      } catch (IOException e) {
        answer = null;
      }
    }

    synchronized void count() {
      count++;
    }

    synchronized boolean used() {
      return answer != null && count > 0;
    }
  }
}
