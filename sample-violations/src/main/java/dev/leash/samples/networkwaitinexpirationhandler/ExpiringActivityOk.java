package dev.leash.samples.networkwaitinexpirationhandler;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.foundation.NSProcessInfo;

/** The first run does the work and may wait; the second one drops it. */
public class ExpiringActivityOk {
  private volatile Socket socket;
  private volatile boolean stop;

  void run() {
    NSProcessInfo process = NSProcessInfo.getSharedProcessInfo();
    process.performExpiringActivity(
        "sync",
        expired -> {
          if (expired) {
            stop = true;
          } else {
            connect();
          }
        });
  }

  private void connect() {
    try {
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }

  boolean connected() {
    return socket != null && !stop;
  }
}
