package dev.leash.samples.lockheldacrossnetworkwait;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;

/** An expiration handler that needs the lock. */
public class HandlerTakesLockBad {
  private final Object lock = new Object();
  private Socket socket;

  long begin(UIApplication application) {
    new Thread(this::connect).start();
    return application.beginBackgroundTask(this::expired);
  }

  private void connect() {
    synchronized (lock) {
      try {
        socket = new Socket("sync.example.org", 7000);
      } catch (IOException e) {
        socket = null;
      }
    }
  }

  private void expired() {
    // expect warning LEASH_LOCK_HELD_ACROSS_NETWORK_WAIT
    synchronized (lock) {
      socket = null;
    }
  }
}
