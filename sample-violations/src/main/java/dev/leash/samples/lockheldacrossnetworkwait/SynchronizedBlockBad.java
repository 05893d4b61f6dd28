package dev.leash.samples.lockheldacrossnetworkwait;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A lock object of its own, taken by a block. */
public class SynchronizedBlockBad extends UIApplicationDelegateAdapter {
  private final Object lock = new Object();
  private InputStream answer;
  private int saved;

  @Override
  public void didBecomeActive(UIApplication application) {
    new Thread(this::connect).start();
  }

  private void connect() {
    synchronized (lock) {
      try {
        answer = new URL("https://sync.example.org/").openStream();
      } catch (IOException e) {
        answer = null;
      }
    }
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect warning LEASH_LOCK_HELD_ACROSS_NETWORK_WAIT
    synchronized (lock) {
      saved = answer == null ? 0 : 1;
    }
  }

  int saved() {
    return saved;
  }
}
