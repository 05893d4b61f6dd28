package apple.foundation;

/** An address. */
public class NSURL {
  protected NSURL() {}

  /** Parses an address. */
  public static NSURL URLWithString(String address) {
    throw new UnsupportedOperationException("stub");
  }
}
