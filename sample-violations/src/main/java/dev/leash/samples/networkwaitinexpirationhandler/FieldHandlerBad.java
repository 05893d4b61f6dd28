package dev.leash.samples.networkwaitinexpirationhandler;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;

/** The handler is held in a field. */
// metamorphic: handler
public class FieldHandlerBad {
  private final Runnable handler = this::expired;
  Socket socket;

  long begin(UIApplication application) {
    return application.beginBackgroundTask(handler);
  }

  private void expired() {
    // expect error LEASH_NETWORK_WAIT_IN_EXPIRATION_HANDLER [platform=robovm] #a
    goodbye();
  }

  private void goodbye() {
    try {
      // step #a
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }
}
