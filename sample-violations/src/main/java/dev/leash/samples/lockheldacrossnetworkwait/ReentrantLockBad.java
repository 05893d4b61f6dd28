package dev.leash.samples.lockheldacrossnetworkwait;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.locks.ReentrantLock;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** An explicit lock, held around the connect. */
public class ReentrantLockBad extends UIApplicationDelegateAdapter {
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
    // expect warning LEASH_LOCK_HELD_ACROSS_NETWORK_WAIT
    lock.lock();
    try {
      socket = null;
    } finally {
      lock.unlock();
    }
  }
}
