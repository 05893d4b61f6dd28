package dev.leash.samples.lockheldacrossnetworkwait;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.concurrent.locks.ReentrantLock;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** {@code tryLock} takes the lock or goes on without it. */
public class TryLockOk extends UIApplicationDelegateAdapter {
  private final ReentrantLock lock = new ReentrantLock();
  private InputStream answer;

  @Override
  public void didBecomeActive(UIApplication application) {
    new Thread(this::connect).start();
  }

  private void connect() {
    lock.lock();
    try {
      answer = new URL("https://sync.example.org/").openStream();
    } catch (IOException e) {
      answer = null;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    if (lock.tryLock()) {
      try {
        answer = null;
      } finally {
        lock.unlock();
      }
    }
  }
}
