package dev.leash.samples.lockheldacrossnetworkwait;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The worker waits under another lock than the callback takes. */
public class OtherLockOk extends UIApplicationDelegateAdapter {
  private final Object network = new Object();
  private final Object state = new Object();
  private InputStream answer;
  private int visits;

  @Override
  public void didBecomeActive(UIApplication application) {
    new Thread(this::connect).start();
  }

  private void connect() {
    synchronized (network) {
      try {
        answer = new URL("https://sync.example.org/").openStream();
      } catch (IOException e) {
        answer = null;
      }
    }
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    synchronized (state) {
      visits++;
    }
  }

  boolean used() {
    return answer != null && visits > 0;
  }
}
