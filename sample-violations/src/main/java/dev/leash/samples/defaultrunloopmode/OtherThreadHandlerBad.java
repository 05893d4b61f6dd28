package dev.leash.samples.defaultrunloopmode;

import org.robovm.apple.backgroundtasks.BGTask;
import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSRunLoop;

/** A {@code BGTask} has its handler on a thread of the system's. */
public class OtherThreadHandlerBad {
  void launched(BGTask task) {
    task.setExpirationHandler(
        () -> {
          // expect warning LEASH_DEFAULT_RUN_LOOP_MODE
          NSRunLoop.getCurrent().runUntil(NSDate.createWithTimeIntervalSinceNow(1));
          task.setTaskCompleted(false);
        });
  }
}
