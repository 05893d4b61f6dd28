package dev.leash.samples.networkwaitinexpirationhandler;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.foundation.NSProcessInfo;

/** The block runs a second time, with {@code true}, when the time is up. */
public class ExpiringActivityBad {
  Socket socket;

  void run() {
    NSProcessInfo process = NSProcessInfo.getSharedProcessInfo();
    process.performExpiringActivity(
        "sync",
        expired -> {
          if (expired) {
            // expect error LEASH_NETWORK_WAIT_IN_EXPIRATION_HANDLER [platform=robovm] #a
            goodbye();
          }
        });
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
