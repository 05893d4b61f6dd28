package dev.leash.probes;

import java.util.concurrent.Callable;

/** What probes are made of. */
final class Waiting {
  private Waiting() {}

  static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }

  static <T> Callable<T> after(long millis, T value) {
    return () -> {
      Thread.sleep(millis);
      return value;
    };
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new AssertionError("does not hold");
    }
  }
}
