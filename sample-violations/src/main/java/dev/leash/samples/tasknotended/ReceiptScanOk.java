package dev.leash.samples.tasknotended;

import apple.c.Globals;
import apple.uikit.UIApplication;
import apple.uikit.c.UIKit;

/** Multi-OS Engine: the block ends the task in a {@code finally}. */
public class ReceiptScanOk {
  private final long[] permit = {UIKit.UIBackgroundTaskInvalid()};
  private volatile boolean abandoned;
  volatile long cents;

  public void scan(String[] pages) {
    abandoned = false;
    permit[0] =
        UIApplication.sharedApplication()
            .beginBackgroundTaskWithNameExpirationHandler(
                "receipts",
                () -> {
                  abandoned = true;
                  release();
                });
    if (permit[0] == UIKit.UIBackgroundTaskInvalid()) {
      return;
    }
    Globals.dispatch_async(
        Globals.dispatch_get_global_queue(0, 0),
        () -> {
          try {
            cents = total(pages);
          } finally {
            release();
          }
        });
  }

  private long total(String[] pages) {
    long sum = 0;
    for (String page : pages) {
      if (abandoned) {
        break;
      }
      if (page.isEmpty()) {
        throw new IllegalArgumentException("nothing on the page");
      }
      sum += Long.parseLong(page.substring(page.lastIndexOf(' ') + 1));
    }
    return sum;
  }

  private void release() {
    synchronized (permit) {
      long held = permit[0];
      permit[0] = UIKit.UIBackgroundTaskInvalid();
      if (held != UIKit.UIBackgroundTaskInvalid()) {
        UIApplication.sharedApplication().endBackgroundTask(held);
      }
    }
  }
}
