package dev.leash.runtime.sim;

import java.lang.ref.Cleaner;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Internals of the JDK that its relocated classes use, and collection by the collector's thread.
 */
public final class JdkCalls {
  private JdkCalls() {}

  /** {@code CleanerFactory.cleaner}: {@link #register} does not use it. */
  public static Cleaner cleaner() {
    return null;
  }

  /** {@code Cleaner.register}: cleans when asked, never from the collector's thread. */
  public static Cleaner.Cleanable register(Cleaner cleaner, Object object, Runnable action) {
    AtomicBoolean done = new AtomicBoolean();
    return () -> {
      if (done.compareAndSet(false, true)) {
        action.run();
      }
    };
  }

  /** {@code ArraysSupport.newLength}. */
  public static int newLength(int old, int minimum, int preferred) {
    int length = old + Math.max(minimum, preferred);
    if (length > 0 && length <= Integer.MAX_VALUE - 8) {
      return length;
    }
    if (old + minimum < 0) {
      throw new OutOfMemoryError("required length exceeds implementation limit");
    }
    return Math.max(old + minimum, Integer.MAX_VALUE - 8);
  }

  /** {@code VM.getSavedProperty}. */
  public static String property(String name) {
    return System.getProperty(name);
  }
}
