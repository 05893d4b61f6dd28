package dev.leash.samples.lockheldacrossnetworkwait;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.locks.ReentrantLock;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The worker connects first and takes the locks for the assignments only. */
public class ReleasedBeforeWaitOk extends UIApplicationDelegateAdapter {
  private final Object monitor = new Object();
  private final ReentrantLock lock = new ReentrantLock();
  private Socket socket;
  private int attempts;

  @Override
  public void didBecomeActive(UIApplication application) {
    new Thread(this::connect).start();
  }

  private void connect() {
    lock.lock();
    try {
      attempts++;
    } finally {
      lock.unlock();
    }
    try {
      Socket fresh = new Socket("sync.example.org", 7000);
      synchronized (monitor) {
        socket = fresh;
      }
    } catch (IOException e) {
      System.err.println("no connection");
    }
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    synchronized (monitor) {
      socket = null;
    }
    lock.lock();
    try {
      attempts = 0;
    } finally {
      lock.unlock();
    }
  }

  boolean used() {
    return socket != null && attempts > 0;
  }
}
