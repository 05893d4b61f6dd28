package dev.leash.samples.lockheldacrossnetworkwait;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Static synchronized methods share the class's monitor. */
public class ClassLockBad extends UIApplicationDelegateAdapter {
  private static InputStream answer;

  @Override
  public void didBecomeActive(UIApplication application) {
    new Thread(ClassLockBad::connect).start();
  }

  private static synchronized void connect() {
    try {
      answer = new URL("https://sync.example.org/").openStream();
    } catch (IOException e) {
      answer = null;
    }
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect warning LEASH_LOCK_HELD_ACROSS_NETWORK_WAIT #a
    forget();
  }

  private static synchronized void forget() {
    // step #a
    answer = null;
  }
}
