package dev.leash.samples.networkwaitincallback.handoffs;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The callback only makes the object; another thread runs it some day. */
public class StoredRunnableOk extends UIApplicationDelegateAdapter {
  private volatile Runnable pending;
  private volatile InputStream answer;

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
      answer = new URL("https://sync.example.org/").openStream();
    } catch (IOException e) {
      answer = null;
    }
  }

  boolean connected() {
    return answer != null;
  }
}
