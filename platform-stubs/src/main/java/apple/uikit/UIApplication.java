package apple.uikit;

/** The running app. */
public class UIApplication {
  protected UIApplication() {}

  /** The app object. */
  public static UIApplication sharedApplication() {
    throw new UnsupportedOperationException("stub");
  }

  /** Begins a background task and returns its identifier. */
  public long beginBackgroundTaskWithExpirationHandler(
      Block_beginBackgroundTaskWithExpirationHandler handler) {
    throw new UnsupportedOperationException("stub");
  }

  /** Begins a background task that has a name, and returns its identifier. */
  public long beginBackgroundTaskWithNameExpirationHandler(
      String name, Block_beginBackgroundTaskWithNameExpirationHandler handler) {
    throw new UnsupportedOperationException("stub");
  }

  /** Ends a background task. */
  public void endBackgroundTask(long identifier) {
    throw new UnsupportedOperationException("stub");
  }

  /** Called on the main thread when the task's time runs out. */
  public interface Block_beginBackgroundTaskWithExpirationHandler {
    /** Ends the task, quickly. */
    void call_beginBackgroundTaskWithExpirationHandler();
  }

  /** Called on the main thread when the named task's time runs out. */
  public interface Block_beginBackgroundTaskWithNameExpirationHandler {
    /** Ends the task, quickly. */
    void call_beginBackgroundTaskWithNameExpirationHandler();
  }
}
