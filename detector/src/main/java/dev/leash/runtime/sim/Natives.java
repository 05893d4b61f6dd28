package dev.leash.runtime.sim;

/** What the body of a woven native method calls. */
public final class Natives {
  private Natives() {}

  /**
   * Asks the process's handlers.
   *
   * @param key what the native method is bound to, as the binding names it
   * @param receiver null for a static method
   * @param args boxed
   * @throws NotModelled without a handler, or outside of a simulated thread
   */
  public static Object call(String key, Object receiver, Object[] args) throws Throwable {
    NativeHandlers handlers = World.required(key).part(NativeHandlers.class);
    if (handlers == null) {
      throw new NotModelled(key);
    }
    return handlers.call(key, receiver, args);
  }

  /** Unboxes; null is false. */
  public static boolean toBoolean(Object value) {
    return value == null ? false : (Boolean) value;
  }

  /** Unboxes; null is '\0'. */
  public static char toChar(Object value) {
    return value == null ? '\0' : (Character) value;
  }

  /** Unboxes any number; null is 0. */
  public static byte toByte(Object value) {
    return value == null ? 0 : ((Number) value).byteValue();
  }

  /** Unboxes any number; null is 0. */
  public static short toShort(Object value) {
    return value == null ? 0 : ((Number) value).shortValue();
  }

  /** Unboxes any number; null is 0. */
  public static int toInt(Object value) {
    return value == null ? 0 : ((Number) value).intValue();
  }

  /** Unboxes any number; null is 0. */
  public static long toLong(Object value) {
    return value == null ? 0 : ((Number) value).longValue();
  }

  /** Unboxes any number; null is 0. */
  public static float toFloat(Object value) {
    return value == null ? 0 : ((Number) value).floatValue();
  }

  /** Unboxes any number; null is 0. */
  public static double toDouble(Object value) {
    return value == null ? 0 : ((Number) value).doubleValue();
  }
}
