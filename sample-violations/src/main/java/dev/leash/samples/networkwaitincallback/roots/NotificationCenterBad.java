package dev.leash.samples.networkwaitincallback.roots;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.foundation.NSNotificationCenter;
import org.robovm.apple.foundation.NSOperationQueue;
import org.robovm.apple.foundation.NSString;
import org.robovm.apple.uikit.UIApplication;

/** Observes the notification by its name, on the main queue and on the posting thread. */
public class NotificationCenterBad {
  private Socket socket;

  void observe() {
    NSNotificationCenter center = NSNotificationCenter.getDefaultCenter();
    NSString background = UIApplication.DidEnterBackgroundNotification();
    center.addObserver(
        background,
        null,
        NSOperationQueue.getMainQueue(),
        notification -> {
          // expect error LEASH_NETWORK_WAIT_IN_CALLBACK [platform=robovm] #queued
          connect();
        });
    NSString terminate = UIApplication.WillTerminateNotification();
    center.addObserver(
        terminate,
        null,
        null,
        notification -> {
          // expect error LEASH_NETWORK_WAIT_IN_CALLBACK [platform=robovm] #posted
          connect();
        });
  }

  private void connect() {
    try {
      // step #queued #posted
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }

  boolean connected() {
    return socket != null;
  }
}
