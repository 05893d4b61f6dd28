package dev.leash.samples.networkwaitinexpirationhandler;

import org.robovm.apple.uikit.UIApplication;

/** No handler is another rule's business. */
public class NoHandlerBad {
  long begin(UIApplication application) {
    // expect error LEASH_NO_EXPIRATION_HANDLER
    return application.beginBackgroundTask(null);
  }
}
