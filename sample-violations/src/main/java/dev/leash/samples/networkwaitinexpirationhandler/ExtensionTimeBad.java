package dev.leash.samples.networkwaitinexpirationhandler;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.usernotifications.UNNotificationServiceExtension;

/** A notification extension is told that its time is up. */
public class ExtensionTimeBad extends UNNotificationServiceExtension {
  Socket socket;

  @Override
  public void serviceExtensionTimeWillExpire() {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_EXPIRATION_HANDLER [platform=robovm]
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }
}
