package dev.leash.samples.networkwaitinexpirationhandler;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;

/** The handler is a named class. */
// metamorphic: handler
public class NamedClassHandlerBad {
  long begin(UIApplication application) {
    return application.beginBackgroundTask(new Expired());
  }

  static class Expired implements Runnable {
    Socket socket;

    @Override
    public void run() {
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
}
