package dev.leash.samples.networkwaitinexpirationhandler;

import java.io.IOException;
import javax.net.ssl.SSLSocket;
import org.robovm.apple.uikit.UIApplication;

/** The clean-up is what hangs. */
public class TlsCloseBad {
  private final SSLSocket socket;

  TlsCloseBad(SSLSocket socket) {
    this.socket = socket;
  }

  long begin(UIApplication application) {
    return application.beginBackgroundTask(this::expired);
  }

  private void expired() {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_EXPIRATION_HANDLER
      socket.close();
    } catch (IOException e) {
      System.err.println("not closed");
    }
  }
}
