package dev.leash.samples.lockheldacrossnetworkwait;

import java.io.IOException;
import java.net.Socket;
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
    private Socket socket;
    private int count;

    synchronized void connect() {
      try {
        socket = new Socket("sync.example.org", 7000);
      } catch (IOException e) {
        socket = null;
      }
    }

    synchronized void count() {
      count++;
    }

    synchronized boolean used() {
      return socket != null && count > 0;
    }
  }
}
