package dev.leash.samples.networkwaitincallback.roots;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.robovm.apple.foundation.NSNotificationCenter;
import org.robovm.apple.foundation.NSOperationQueue;
import org.robovm.apple.uikit.UIApplication;

/** Another notification, and the right one on a queue that the main thread does not serve. */
public class OtherNotificationOk {
  private InputStream answer;

  void observe() {
    NSNotificationCenter center = NSNotificationCenter.getDefaultCenter();
    NSOperationQueue main = NSOperationQueue.getMainQueue();
    center.addObserver("AccountChanged", null, main, notification -> connect());
    NSOperationQueue workers = new NSOperationQueue();
    center.addObserver(
        UIApplication.DidEnterBackgroundNotification(), null, workers, notification -> connect());
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
