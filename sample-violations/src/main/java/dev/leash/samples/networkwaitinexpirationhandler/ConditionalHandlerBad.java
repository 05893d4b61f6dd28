package dev.leash.samples.networkwaitinexpirationhandler;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;

/** One of two handlers is chosen, and one of them waits. */
// metamorphic: handler
public class ConditionalHandlerBad {
  Socket socket;
  int dropped;

  long begin(UIApplication application, boolean politely) {
    Runnable handler = politely ? this::expired : this::drop;
    return application.beginBackgroundTask(handler);
  }

  private void drop() {
    dropped++;
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
