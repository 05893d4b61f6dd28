package dev.leash.samples.lockheldacrossnetworkwait;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Neither holder nor taker is near: each is two calls away. */
public class HelperTakesLockBad extends UIApplicationDelegateAdapter {
  private final Object lock = new Object();
  private InputStream answer;
  private int saved;

  @Override
  public void didBecomeActive(UIApplication application) {
    new Thread(this::pump).start();
  }

  private void pump() {
    synchronized (lock) {
      connect();
    }
  }

  private void connect() {
    try {
      answer = new URL("https://sync.example.org/").openStream();
    } catch (IOException e) {
      answer = null;
    }
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect warning LEASH_LOCK_HELD_ACROSS_NETWORK_WAIT #a
    save();
  }

  private void save() {
    // step #a
    remember();
  }

  private void remember() {
    // step #a
    synchronized (lock) {
      saved = answer == null ? 0 : 1;
    }
  }

  int saved() {
    return saved;
  }
}
