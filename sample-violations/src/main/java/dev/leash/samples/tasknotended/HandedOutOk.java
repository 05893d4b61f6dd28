package dev.leash.samples.tasknotended;

import org.robovm.apple.uikit.UIApplication;

/** A library's door: the caller, who is not here, gets the identifier and is to bring it back. */
public final class HandedOutOk {
  private HandedOutOk() {}

  /** Asks for more time; {@code onTimeUp} must give it back with {@link #release}. */
  public static long acquire(String reason, Runnable onTimeUp) {
    return UIApplication.getSharedApplication().beginBackgroundTask(reason, onTimeUp);
  }

  /** Gives the time back. */
  public static void release(long token) {
    if (token != UIApplication.getInvalidBackgroundTask()) {
      UIApplication.getSharedApplication().endBackgroundTask(token);
    }
  }
}
