package apple.uikit.c;

/** UIKit's constants and functions. */
public final class UIKit {
  private UIKit() {}

  /** The identifier of a background task that the system has refused. */
  public static long UIBackgroundTaskInvalid() {
    throw new UnsupportedOperationException("stub");
  }
}
