package dev.leash.samples.lockheldacrossnetworkwait;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Static synchronized methods share the class's monitor. */
public class ClassLockBad extends UIApplicationDelegateAdapter {
  private static Socket socket;

  @Override
  public void didBecomeActive(UIApplication application) {
    new Thread(ClassLockBad::connect).start();
  }

  private static synchronized void connect() {
    try {
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect warning LEASH_LOCK_HELD_ACROSS_NETWORK_WAIT #a
    forget();
  }

  private static synchronized void forget() {
    // step #a
    socket = null;
  }
}
