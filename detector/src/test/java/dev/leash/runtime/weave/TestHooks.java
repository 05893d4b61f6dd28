package dev.leash.runtime.weave;

/** What the weaver's tests let woven code call. */
public final class TestHooks {
  private TestHooks() {}

  /** Instead of {@code Shapes.hooked}. */
  public static String hooked(String text) {
    return "hooked " + text;
  }
}
