package dev.leash.samples.lockheldacrossnetworkwait;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Both sides read, and readers do not wait for readers; nobody ever writes. */
public class ReadLocksShareOk extends UIApplicationDelegateAdapter {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Socket socket;
  volatile int last;
  int saved;

  ReadLocksShareOk(Socket socket) {
    this.socket = socket;
  }

  @Override
  public void didBecomeActive(UIApplication application) {
    new Thread(this::pump).start();
  }

  private void pump() {
    lock.readLock().lock();
    try {
      last = socket.getInputStream().read();
    } catch (IOException e) {
      last = -1;
    } finally {
      lock.readLock().unlock();
    }
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    lock.readLock().lock();
    try {
      saved = last;
    } finally {
      lock.readLock().unlock();
    }
  }
}
