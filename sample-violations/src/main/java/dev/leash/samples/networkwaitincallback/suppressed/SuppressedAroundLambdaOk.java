package dev.leash.samples.networkwaitincallback.suppressed;

import edu.umd.cs.findbugs.annotations.SuppressFBWarnings;
import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;

/** The annotation on a method covers the lambdas in it. */
public class SuppressedAroundLambdaOk {
  Socket socket;

  @SuppressFBWarnings("LEASH_NETWORK_WAIT_IN_CALLBACK")
  void observe() {
    UIApplication.Notifications.observeDidEnterBackground(
        () -> {
          try {
            socket = new Socket("localhost", 7000);
          } catch (IOException e) {
            socket = null;
          }
        });
  }
}
