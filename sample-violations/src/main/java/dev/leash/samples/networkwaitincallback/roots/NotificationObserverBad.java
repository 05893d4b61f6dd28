package dev.leash.samples.networkwaitincallback.roots;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;

/** Observes the notification instead of being the delegate. */
public class NotificationObserverBad {
  Socket socket;

  void observe() {
    UIApplication.Notifications.observeDidEnterBackground(
        () -> {
          try {
            // expect error LEASH_NETWORK_WAIT_IN_CALLBACK [platform=robovm]
            socket = new Socket("sync.example.org", 7000);
          } catch (IOException e) {
            socket = null;
          }
        });
  }
}
