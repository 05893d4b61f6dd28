package apple.corefoundation.opaque;

/** A Core Foundation string. */
public class CFStringRef {
  protected CFStringRef() {}
}
