package dev.leash.samples.networkwaitincallback.handoffs;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.robovm.apple.dispatch.DispatchQueue;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A global queue is served by other threads. */
public class DispatchGlobalOk extends UIApplicationDelegateAdapter {
  private volatile InputStream answer;

  @Override
  public void didEnterBackground(UIApplication application) {
    DispatchQueue workers = DispatchQueue.getGlobalQueue(DispatchQueue.PRIORITY_DEFAULT, 0);
    workers.async(this::connect);
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
