package dev.leash.samples.lockheldacrossnetworkwait;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The worker writes under the write lock, the callback reads under the read lock. */
public class ReadWriteLockBad extends UIApplicationDelegateAdapter {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private InputStream answer;
  boolean connected;

  @Override
  public void didBecomeActive(UIApplication application) {
    new Thread(this::connect).start();
  }

  private void connect() {
    lock.writeLock().lock();
    try {
      answer = new URL("https://sync.example.org/").openStream();
    } catch (IOException e) {
      answer = null;
    } finally {
      lock.writeLock().unlock();
    }
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect warning LEASH_LOCK_HELD_ACROSS_NETWORK_WAIT
    lock.readLock().lock();
    try {
      connected = answer != null;
    } finally {
      lock.readLock().unlock();
    }
  }
}
