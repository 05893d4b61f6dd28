package dev.leash.rules;

import dev.leash.callgraph.Root;
import dev.leash.catalog.Row;
import java.util.Locale;

/** Sentences that several rules share. */
final class Wording {
  private Wording() {}

  /** "at most 3 s", "without a time limit". */
  static String bound(double seconds) {
    if (Double.isInfinite(seconds)) return "without a time limit";
    if (Double.isNaN(seconds)) return "for a time that is not a constant";
    return "for up to " + seconds(seconds);
  }

  static String seconds(double s) {
    if (s < 1) return String.format(Locale.ROOT, "%d ms", Math.round(s * 1000));
    boolean whole = s == Math.rint(s);
    return whole
        ? String.format(Locale.ROOT, "%d s", Math.round(s))
        : String.format(Locale.ROOT, "%.1f s", s);
  }

  /** What happens to the app. */
  static String consequence(Root root, String when) {
    String condition = root.condition().isEmpty() ? "the system kills the app" : root.condition();
    return when + ", " + condition + ".";
  }

  /** What to do instead of waiting, where the root stands. */
  static String insteadOfWaiting(Root root) {
    if (root.role() == Row.Role.EXPIRATION_HANDLER) {
      return "Do no network exchange here: close the socket without a goodbye, end the task, and"
          + " return.";
    }
    // Android has no background tasks: its services and work requests outlive the screen.
    return root.platform().startsWith("android")
        ? "Hand the work to another thread and return; what must outlive the screen belongs into a"
            + " service or a work request."
        : "Start the work on another thread, begin a background task for it, and return; end the"
            + " task when the work is done and in its expiration handler.";
  }

  /** What to do instead of waiting for another thread. */
  static String insteadOfThread(Root root) {
    if (root.role() == Row.Role.EXPIRATION_HANDLER) {
      return "Tell the other thread to stop (close its socket), end the task, and return without"
          + " waiting.";
    }
    return root.platform().startsWith("android")
        ? "Return at once and let the other thread finish; what must outlive the screen belongs"
            + " into a service or a work request."
        : "Return at once and let the other thread finish under a background task that it ends"
            + " itself.";
  }

  static String place(Row.Role role) {
    return role == Row.Role.CALLBACK ? "lifecycle callback" : "expiration handler";
  }

  /** What a wait waits for. */
  static String purpose(Row.Kind kind) {
    return switch (kind) {
      case CONNECT -> "for the peer to answer the connection request";
      case DNS -> "for the name server";
      case ACCEPT -> "for a client to connect";
      case READ -> "for the peer to send";
      case WRITE -> "for the peer to take what is sent";
      case HTTP -> "for the server's response";
      case REQUEST -> "for the peer's reply";
      case CLOSE -> "for the peer while it closes";
      case SELECT -> "for a channel to become ready";
      case RUN_LOOP -> "in the run loop";
      case THREAD -> "for another thread";
      case LOCK -> "for a lock";
      case SLEEP -> "for time to pass";
      case PROCESS -> "for a process";
      case FILE -> "for a file";
    };
  }
}
