package dev.leash.samples.lockheldacrossnetworkwait;

import edu.umd.cs.findbugs.annotations.SuppressFBWarnings;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Accepted for the callback. */
public class SuppressedLockOk extends UIApplicationDelegateAdapter {
  private final Object lock = new Object();
  private InputStream answer;

  @Override
  public void didBecomeActive(UIApplication application) {
    new Thread(this::connect).start();
  }

  private void connect() {
    synchronized (lock) {
      try {
        answer = new URL("https://localhost/").openStream();
      } catch (IOException e) {
        answer = null;
      }
    }
  }

  @Override
  @SuppressFBWarnings("LEASH_LOCK_HELD_ACROSS_NETWORK_WAIT")
  public void didEnterBackground(UIApplication application) {
    synchronized (lock) {
      answer = null;
    }
  }
}
