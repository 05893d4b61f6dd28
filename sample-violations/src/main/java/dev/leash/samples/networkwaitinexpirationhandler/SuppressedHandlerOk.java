package dev.leash.samples.networkwaitinexpirationhandler;

import edu.umd.cs.findbugs.annotations.SuppressFBWarnings;
import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;

/** Accepted around a lambda. */
public class SuppressedHandlerOk {
  Socket socket;

  @SuppressFBWarnings("LEASH_NETWORK_WAIT_IN_EXPIRATION_HANDLER")
  long begin(UIApplication application) {
    return application.beginBackgroundTask(
        () -> {
          try {
            socket = new Socket("localhost", 7000);
          } catch (IOException e) {
            socket = null;
          }
        });
  }
}
