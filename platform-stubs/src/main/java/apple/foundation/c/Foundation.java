package apple.foundation.c;

/** Constants of Foundation. */
public final class Foundation {
  private Foundation() {}

  /** The default mode. */
  public static String NSDefaultRunLoopMode() {
    throw new UnsupportedOperationException("stub");
  }

  /** The common modes. */
  public static String NSRunLoopCommonModes() {
    throw new UnsupportedOperationException("stub");
  }
}
