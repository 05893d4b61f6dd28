package apple.backgroundtasks;

/** A task that the system runs while the app is in the background. */
public class BGTask {
  protected BGTask() {}

  /** Sets what runs when the task's time is up. */
  public void setExpirationHandler(Block_setExpirationHandler handler) {
    throw new UnsupportedOperationException("stub");
  }

  /** Tells the system that the task is done. */
  public void setTaskCompletedWithSuccess(boolean success) {
    throw new UnsupportedOperationException("stub");
  }

  /** Called when the task's time is up. */
  public interface Block_setExpirationHandler {
    /** Stops the task's work, quickly. */
    void call_setExpirationHandler();
  }
}
