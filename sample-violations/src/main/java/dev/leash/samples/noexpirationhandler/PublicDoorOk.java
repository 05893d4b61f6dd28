package dev.leash.samples.noexpirationhandler;

import java.util.Objects;
import org.robovm.apple.foundation.NSActivityOptions;
import org.robovm.apple.foundation.NSObject;
import org.robovm.apple.foundation.NSProcessInfo;
import org.robovm.apple.uikit.UIApplication;

/**
 * What the caller gives is the caller's business, and an activity of a process takes no handler.
 */
public class PublicDoorOk {
  /** Asks for time. */
  public long open(String name, Runnable onTimeUp) {
    Objects.requireNonNull(onTimeUp);
    return UIApplication.getSharedApplication().beginBackgroundTask(name, onTimeUp);
  }

  /** Keeps the process from being throttled meanwhile. */
  public void run(Runnable work) {
    NSProcessInfo process = NSProcessInfo.getSharedProcessInfo();
    NSObject activity = process.beginActivity(NSActivityOptions.UserInitiated, "work");
    try {
      work.run();
    } finally {
      process.endActivity(activity);
    }
  }
}
