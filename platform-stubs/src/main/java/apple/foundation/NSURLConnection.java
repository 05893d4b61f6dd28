package apple.foundation;

/** An asynchronous request. */
public class NSURLConnection {
  protected NSURLConnection() {}

  /** Makes and starts one. */
  public static NSURLConnection connectionWithRequestDelegate(
      NSURLRequest request, Object delegate) {
    throw new UnsupportedOperationException("stub");
  }

  /** Schedules it in a mode. */
  public void scheduleInRunLoopForMode(NSRunLoop loop, String mode) {
    throw new UnsupportedOperationException("stub");
  }
}
