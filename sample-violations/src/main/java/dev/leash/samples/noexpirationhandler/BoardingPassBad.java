package dev.leash.samples.noexpirationhandler;

import apple.uikit.UIApplication;
import apple.uikit.c.UIKit;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Multi-OS Engine: begun on the worker itself, in one line, without a block. */
public class BoardingPassBad {
  private final ExecutorService worker = Executors.newSingleThreadExecutor();
  volatile int checksum;

  public void verify(String barcode) {
    worker.submit(
        () -> {
          UIApplication app = UIApplication.sharedApplication();
          // expect error LEASH_NO_EXPIRATION_HANDLER [platform=moe]
          long id = app.beginBackgroundTaskWithExpirationHandler(null);
          if (id != UIKit.UIBackgroundTaskInvalid()) {
            try {
              checksum = checksum(barcode);
            } finally {
              app.endBackgroundTask(id);
            }
          }
        });
  }

  private static int checksum(String barcode) {
    int sum = 0;
    for (char c : barcode.toCharArray()) {
      sum = (sum * 10 + c - '0') % 7;
    }
    return sum;
  }
}
