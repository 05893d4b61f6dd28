package apple.foundation;

/** A stream to read from. */
public class NSInputStream extends NSStream {
  protected NSInputStream() {}

  /** Whether a read would not wait. */
  public boolean hasBytesAvailable() {
    throw new UnsupportedOperationException("stub");
  }
}
