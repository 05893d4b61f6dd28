package dev.leash.samples.networkwaitincallback.handoffs;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The callback only makes the object; another thread runs it some day. */
public class StoredRunnableOk extends UIApplicationDelegateAdapter {
  private volatile Runnable pending;
  private volatile Socket socket;

  @Override
  public void didEnterBackground(UIApplication application) {
    pending = this::connect;
  }

  @Override
  public void didBecomeActive(UIApplication application) {
    new Thread(pending).start();
  }

  private void connect() {
    try {
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }

  boolean connected() {
    return socket != null;
  }
}
