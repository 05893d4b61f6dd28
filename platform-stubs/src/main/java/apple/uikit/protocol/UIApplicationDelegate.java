package apple.uikit.protocol;

import apple.uikit.UIApplication;

/** What the system tells an app about its life. */
public interface UIApplicationDelegate {
  /** The app is in the background. */
  default void applicationDidEnterBackground(UIApplication application) {
    throw new UnsupportedOperationException("stub");
  }

  /** The app is about to stop being active. */
  default void applicationWillResignActive(UIApplication application) {
    throw new UnsupportedOperationException("stub");
  }

  /** The app is about to come back. */
  default void applicationWillEnterForeground(UIApplication application) {
    throw new UnsupportedOperationException("stub");
  }
}
