package dev.leash.samples.lockheldacrossnetworkwait;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.concurrent.locks.ReentrantLock;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The worker asks first and takes the locks for the assignments only. */
public class ReleasedBeforeWaitOk extends UIApplicationDelegateAdapter {
  private final Object monitor = new Object();
  private final ReentrantLock lock = new ReentrantLock();
  private InputStream answer;
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
      InputStream fresh = new URL("https://sync.example.org/").openStream();
      synchronized (monitor) {
        answer = fresh;
      }
    } catch (IOException e) {
      System.err.println("no connection");
    }
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    synchronized (monitor) {
      answer = null;
    }
    lock.lock();
    try {
      attempts = 0;
    } finally {
      lock.unlock();
    }
  }

  boolean used() {
    return answer != null && attempts > 0;
  }
}
