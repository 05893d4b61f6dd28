package dev.leash.samples.networkwaitincallback.roots;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.robovm.apple.foundation.NSNotificationCenter;
import org.robovm.apple.foundation.NSOperationQueue;
import org.robovm.apple.uikit.UIApplication;

/** Another notification, and the right one on a queue that the main thread does not serve. */
public class OtherNotificationOk {
  private final Socket socket = new Socket();
  private long task = UIApplication.getInvalidBackgroundTask();

  void observe() {
    NSNotificationCenter center = NSNotificationCenter.getDefaultCenter();
    NSOperationQueue main = NSOperationQueue.getMainQueue();
    center.addObserver("AccountChanged", null, main, notification -> connect());
    NSOperationQueue workers = new NSOperationQueue();
    center.addObserver(
        UIApplication.DidEnterBackgroundNotification(), null, workers, notification -> connect());
    center.addObserver(
        UIApplication.DidEnterBackgroundNotification(), null, main, notification -> begin());
  }

  private synchronized void begin() {
    task = UIApplication.getSharedApplication().beginBackgroundTask(this::expired);
    if (task == UIApplication.getInvalidBackgroundTask()) {
      close();
    }
  }

  private void connect() {
    try {
      socket.connect(new InetSocketAddress("192.0.2.1", 7000));
    } catch (IOException e) {
      close();
    }
    end();
  }

  private void expired() {
    close();
    end();
  }

  private void close() {
    try {
      socket.close();
    } catch (IOException e) {
      System.err.println("closed already");
    }
  }

  private synchronized void end() {
    if (task != UIApplication.getInvalidBackgroundTask()) {
      UIApplication.getSharedApplication().endBackgroundTask(task);
      task = UIApplication.getInvalidBackgroundTask();
    }
  }
}
