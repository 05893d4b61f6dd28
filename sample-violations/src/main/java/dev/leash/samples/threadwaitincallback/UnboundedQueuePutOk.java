package dev.leash.samples.threadwaitincallback;

import java.util.concurrent.LinkedBlockingQueue;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A queue made without a capacity has room. */
public class UnboundedQueuePutOk extends UIApplicationDelegateAdapter {
  private final LinkedBlockingQueue<String> events = new LinkedBlockingQueue<>();

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      events.put("background");
    } catch (InterruptedException e) {
      events.clear();
    }
  }

  String next() throws InterruptedException {
    return events.take();
  }
}
