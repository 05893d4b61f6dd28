package apple.foundation;

/** A stream that reports its events to a run loop. */
public class NSStream {
  protected NSStream() {}

  /** Opens it. */
  public void open() {
    throw new UnsupportedOperationException("stub");
  }

  /** Closes it. */
  public void close() {
    throw new UnsupportedOperationException("stub");
  }

  /** Schedules it in a mode. */
  public void scheduleInRunLoopForMode(NSRunLoop loop, String mode) {
    throw new UnsupportedOperationException("stub");
  }

  /** Takes it out of a mode. */
  public void removeFromRunLoopForMode(NSRunLoop loop, String mode) {
    throw new UnsupportedOperationException("stub");
  }
}
