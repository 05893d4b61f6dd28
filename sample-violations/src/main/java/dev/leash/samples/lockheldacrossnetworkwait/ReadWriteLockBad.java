package dev.leash.samples.lockheldacrossnetworkwait;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The worker writes under the write lock, the callback reads under the read lock. */
public class ReadWriteLockBad extends UIApplicationDelegateAdapter {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private Socket socket;
  boolean connected;

  @Override
  public void didBecomeActive(UIApplication application) {
    new Thread(this::connect).start();
  }

  private void connect() {
    lock.writeLock().lock();
    try {
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    } finally {
      lock.writeLock().unlock();
    }
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect warning LEASH_LOCK_HELD_ACROSS_NETWORK_WAIT
    lock.readLock().lock();
    try {
      connected = socket != null;
    } finally {
      lock.readLock().unlock();
    }
  }
}
