package dev.leash.samples.lockheldacrossnetworkwait;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.robovm.apple.uikit.UIApplication;

/** An expiration handler that needs the lock. */
public class HandlerTakesLockBad {
  private final Object lock = new Object();
  private InputStream answer;
  private volatile long task = UIApplication.getInvalidBackgroundTask();

  void load() {
    new Thread(this::connect).start();
  }

  boolean save(UIApplication application) {
    task = application.beginBackgroundTask(this::expired);
    return task != UIApplication.getInvalidBackgroundTask();
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

  private void expired() {
    // expect warning LEASH_LOCK_HELD_ACROSS_NETWORK_WAIT
    synchronized (lock) {
      answer = null;
    }
    finish();
  }

  /** Called when the work is done, and by the handler. */
  public void finish() {
    long ending = task;
    task = UIApplication.getInvalidBackgroundTask();
    if (ending != task) {
      UIApplication.getSharedApplication().endBackgroundTask(ending);
    }
  }
}
