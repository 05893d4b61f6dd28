package apple.foundation;

/** A point in time. */
public class NSDate {
  protected NSDate() {}

  /** So many seconds from now. */
  public static NSDate dateWithTimeIntervalSinceNow(double seconds) {
    throw new UnsupportedOperationException("stub");
  }
}
