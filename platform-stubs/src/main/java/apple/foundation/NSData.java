package apple.foundation;

/** Bytes. */
public class NSData {
  protected NSData() {}

  /** Loads what the address names, and waits for it. */
  public static NSData dataWithContentsOfURL(NSURL url) {
    throw new UnsupportedOperationException("stub");
  }
}
