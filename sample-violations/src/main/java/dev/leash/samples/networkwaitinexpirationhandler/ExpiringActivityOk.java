package dev.leash.samples.networkwaitinexpirationhandler;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.robovm.apple.foundation.NSProcessInfo;

/** The first run does the work and may wait; the second one drops it. */
public class ExpiringActivityOk {
  private volatile InputStream answer;
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
      answer = new URL("https://sync.example.org/").openStream();
    } catch (IOException e) {
      answer = null;
    }
  }

  boolean connected() {
    return answer != null && !stop;
  }
}
