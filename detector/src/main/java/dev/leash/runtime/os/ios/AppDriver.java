package dev.leash.runtime.os.ios;

/** Tells the app what the system does to it. Each method is called on the main thread. */
public interface AppDriver {
  /** Makes the app's objects and launches them, up to the foreground. */
  void launch() throws Throwable;

  /** The app is about to be inactive. */
  void willResignActive() throws Throwable;

  /** The app is in the background. */
  void didEnterBackground() throws Throwable;

  /** The app leaves the background. */
  void willEnterForeground() throws Throwable;

  /** The app is active. */
  void didBecomeActive() throws Throwable;

  /** The app is terminated. */
  void willTerminate() throws Throwable;
}
