package dev.leash.samples.lockheldacrossnetworkwait;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.locks.ReentrantLock;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** {@code tryLock} takes the lock or goes on without it. */
public class TryLockOk extends UIApplicationDelegateAdapter {
  private final ReentrantLock lock = new ReentrantLock();
  private Socket socket;

  @Override
  public void didBecomeActive(UIApplication application) {
    new Thread(this::connect).start();
  }

  private void connect() {
    lock.lock();
    try {
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    if (lock.tryLock()) {
      try {
        socket = null;
      } finally {
        lock.unlock();
      }
    }
  }
}
