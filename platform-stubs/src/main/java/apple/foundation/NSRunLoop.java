package apple.foundation;

/** A run loop. */
public class NSRunLoop {
  protected NSRunLoop() {}

  /** The calling thread's loop. */
  public static NSRunLoop currentRunLoop() {
    throw new UnsupportedOperationException("stub");
  }

  /** The main thread's loop. */
  public static NSRunLoop mainRunLoop() {
    throw new UnsupportedOperationException("stub");
  }

  /** Runs in the default mode, for ever. */
  public void run() {
    throw new UnsupportedOperationException("stub");
  }

  /** Runs in the default mode. */
  public void runUntilDate(NSDate limit) {
    throw new UnsupportedOperationException("stub");
  }

  /** Runs once in a mode. */
  public boolean runModeBeforeDate(String mode, NSDate limit) {
    throw new UnsupportedOperationException("stub");
  }

  /** Takes input of a mode once. */
  public void acceptInputForModeBeforeDate(String mode, NSDate limit) {
    throw new UnsupportedOperationException("stub");
  }
}
