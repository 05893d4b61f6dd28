package dev.leash.samples.defaultrunloopmode;

import org.robovm.apple.corefoundation.CFRunLoop;
import org.robovm.apple.uikit.UIApplication;

/** An observer of the notification is a callback, too. */
public class ObserverBad {
  void observe() {
    UIApplication.Notifications.observeDidEnterBackground(
        () -> {
          // expect error LEASH_DEFAULT_RUN_LOOP_MODE [platform=robovm]
          CFRunLoop.run();
        });
  }
}
