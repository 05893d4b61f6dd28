package apple.foundation;

/** What to load. */
public class NSURLRequest {
  protected NSURLRequest() {}

  /** A request for an address. */
  public static NSURLRequest requestWithURL(NSURL address) {
    throw new UnsupportedOperationException("stub");
  }
}
