package dev.leash.samples.networkwaitincallback.roots;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.foundation.NSNotificationCenter;
import org.robovm.apple.foundation.NSOperationQueue;
import org.robovm.apple.uikit.UIApplication;

/** Another notification, and the right one on a queue that the main thread does not serve. */
public class OtherNotificationOk {
  private Socket socket;

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
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }

  boolean connected() {
    return socket != null;
  }
}
