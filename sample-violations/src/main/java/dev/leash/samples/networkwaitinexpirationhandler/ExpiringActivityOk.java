package dev.leash.samples.networkwaitinexpirationhandler;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.Response;
import org.robovm.apple.foundation.NSProcessInfo;

/** The first run does the work and may wait; the second one drops it. */
public class ExpiringActivityOk {
  private final Call call;
  private volatile int code;

  ExpiringActivityOk(Call call) {
    this.call = call;
  }

  void run() {
    NSProcessInfo process = NSProcessInfo.getSharedProcessInfo();
    process.performExpiringActivity(
        "sync",
        expired -> {
          if (expired) {
            call.cancel();
          } else {
            ask();
          }
        });
  }

  private void ask() {
    try (Response response = call.execute()) {
      code = response.code();
    } catch (IOException e) {
      code = -1;
    }
  }

  boolean answered() {
    return code > 0;
  }
}
