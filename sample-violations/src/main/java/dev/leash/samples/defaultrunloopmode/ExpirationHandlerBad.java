package dev.leash.samples.defaultrunloopmode;

import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.uikit.UIApplication;

/** The handler runs the loop before it ends its task. */
public class ExpirationHandlerBad {
  private final byte[] notes = new byte[65_536];
  private long task = UIApplication.getInvalidBackgroundTask();
  private volatile boolean over;

  void begin(UIApplication application) {
    over = false;
    task = application.beginBackgroundTask(this::expired);
    if (task != UIApplication.getInvalidBackgroundTask()) {
      new Thread(this::encrypt).start();
    }
  }

  private void encrypt() {
    for (int i = 0; i < notes.length && !over; i++) {
      notes[i] ^= 0x5a;
    }
    end();
  }

  private void expired() {
    over = true;
    // expect error LEASH_DEFAULT_RUN_LOOP_MODE [platform=robovm]
    NSRunLoop.getCurrent().runUntil(NSDate.createWithTimeIntervalSinceNow(1));
    end();
  }

  private synchronized void end() {
    if (task != UIApplication.getInvalidBackgroundTask()) {
      UIApplication.getSharedApplication().endBackgroundTask(task);
      task = UIApplication.getInvalidBackgroundTask();
    }
  }
}
