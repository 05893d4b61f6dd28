package dev.leash.samples.lockheldacrossnetworkwait;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The worker waits under another lock than the callback takes. */
public class OtherLockOk extends UIApplicationDelegateAdapter {
  private final Object network = new Object();
  private final Object state = new Object();
  private Socket socket;
  private int visits;

  @Override
  public void didBecomeActive(UIApplication application) {
    new Thread(this::connect).start();
  }

  private void connect() {
    synchronized (network) {
      try {
        socket = new Socket("sync.example.org", 7000);
      } catch (IOException e) {
        socket = null;
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
    return socket != null && visits > 0;
  }
}
