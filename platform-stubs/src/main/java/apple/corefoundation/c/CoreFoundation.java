package apple.corefoundation.c;

import apple.corefoundation.opaque.CFStringRef;

/** Functions of Core Foundation. */
public final class CoreFoundation {
  private CoreFoundation() {}

  /** The default mode. */
  public static CFStringRef kCFRunLoopDefaultMode() {
    throw new UnsupportedOperationException("stub");
  }

  /** Runs the current loop in a mode. */
  public static int CFRunLoopRunInMode(
      CFStringRef mode, double seconds, byte returnAfterSourceHandled) {
    throw new UnsupportedOperationException("stub");
  }
}
