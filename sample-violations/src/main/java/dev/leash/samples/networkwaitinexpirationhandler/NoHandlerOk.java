package dev.leash.samples.networkwaitinexpirationhandler;

import org.robovm.apple.uikit.UIApplication;

/** No handler is another rule's business. */
public class NoHandlerOk {
  long begin(UIApplication application) {
    return application.beginBackgroundTask(null);
  }
}
